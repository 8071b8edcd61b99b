import type { FormEvent } from 'react';
import { compareDecimals } from '../../../core/base/decimal.ts';
import type { Indicator } from '../../../core/indicators/indicator.ts';
import { sumOfSplit, valuesByDimension } from '../../../core/indicators/splits.ts';
import { useReader } from '../../say.tsx';
import { readNumber } from '../../ui/read-number.ts';
import { type CellKey, keyOf } from './cell-keys.ts';
import { FormEnd } from './form-end.tsx';
import { cellInWords, numberInWords, reportedInWords } from './in-words.ts';
import type { DraftTrouble, ObservationDraft } from './observation-draft.ts';
import { ProofChoice } from './proof-choice.tsx';
import { TypedField } from './typed-field.tsx';
import { type Start, useObservationForm } from './use-observation-form.ts';
import { ValueFields } from './value-fields.tsx';
import { indicatorsWords } from './words.ts';

/** A form for the value of a period: what was counted, its split, a note, and what proves it. */
export function ObservationForm({
  indicator,
  start,
  close,
}: {
  readonly indicator: Indicator;
  readonly start: Start;
  readonly close: () => void;
}) {
  const reader = useReader();
  const { say } = reader;
  const { draft, keys, troubles, problem, save, change, replaced } = useObservationForm(indicator, start);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (save()) close();
  };
  const words = indicatorsWords;
  return (
    <form className="stack" onSubmit={submit}>
      <PeriodFields draft={draft} change={change} troubles={troubles} />
      {replaced !== undefined && (
        <p className="note" data-tone="warn" role="status">
          {say(words.replaces, { value: reportedInWords(reader, indicator, replaced.value) })}
        </p>
      )}
      <label className="cluster">
        <input
          type="checkbox"
          checked={draft.isReported}
          onChange={(event) => change({ isReported: event.target.checked })}
        />
        {say(words.wasReported)}
      </label>
      {draft.isReported && (
        <>
          <ValueFields indicator={indicator} draft={draft} change={change} troubles={troubles} />
          {keys.length > 0 && <CellFields {...{ indicator, keys, draft, change, troubles }} />}
        </>
      )}
      <TypedField
        name="note"
        label={say(words.note)}
        value={draft.note}
        type={(note) => change({ note })}
        troubles={troubles}
        isLong
      />
      <ProofChoice chosen={draft.evidence} choose={(evidence) => change({ evidence })} />
      <FormEnd problem={problem} close={close} label={say(words.save)} />
    </form>
  );
}

type PartProps = Pick<CellFieldsProps, 'draft' | 'change' | 'troubles'>;

function PeriodFields({ draft, change, troubles }: PartProps) {
  const { say } = useReader();
  return (
    <div className="fields">
      <TypedField
        name="from"
        label={say(indicatorsWords.from)}
        value={draft.from}
        type={(from) => change({ from })}
        troubles={troubles}
        inputMode="numeric"
        isRequired
      />
      <TypedField
        name="to"
        label={say(indicatorsWords.to)}
        value={draft.to}
        type={(to) => change({ to })}
        troubles={troubles}
        inputMode="numeric"
        isRequired
      />
    </div>
  );
}

type CellFieldsProps = {
  readonly indicator: Indicator;
  readonly keys: readonly CellKey[];
  readonly draft: ObservationDraft;
  readonly change: (part: Partial<ObservationDraft>) => void;
  readonly troubles: readonly DraftTrouble[];
};

function CellFields({ indicator, keys, draft, change, troubles }: CellFieldsProps) {
  const { say } = useReader();
  return (
    <fieldset className="stack plain-set">
      <legend>{say(indicatorsWords.split)}</legend>
      <div className="fields narrow-fields">
        {keys.map((of) => (
          <TypedField
            key={keyOf(of)}
            name={`cells ${keyOf(of)}`}
            label={cellInWords(of)}
            value={draft.cells[keyOf(of)] ?? ''}
            type={(typed) => change({ cells: { ...draft.cells, [keyOf(of)]: typed } })}
            troubles={troubles}
            inputMode="decimal"
          />
        ))}
      </div>
      <SplitSums indicator={indicator} keys={keys} draft={draft} />
    </fieldset>
  );
}

/** What the split adds up to while it is typed. */
function SplitSums({ indicator, keys, draft }: Pick<CellFieldsProps, 'indicator' | 'keys' | 'draft'>) {
  const reader = useReader();
  const value = readNumber(reader.tag, draft.value);
  const cells = keys.flatMap((of) => {
    const typed = draft.cells[keyOf(of)] ?? '';
    return typed.trim() === '' ? [] : [{ of, value: readNumber(reader.tag, typed) ?? null }];
  });
  if (value === undefined || indicator.measure !== 'number' || indicator.unitKind === 'percent') return null;
  return (
    <div role="status">
      {[...valuesByDimension(cells)].map(([dimension, values]) => {
        const sum = sumOfSplit(values);
        if (sum === undefined) return null;
        const isRight = compareDecimals(sum, value) === 0;
        const params = { dimension, sum: numberInWords(reader, indicator, sum), value: draft.value };
        return (
          <p key={dimension} className={isRight ? 'remark' : 'note'} data-tone={isRight ? undefined : 'warn'}>
            {reader.say(isRight ? indicatorsWords.addsUp : indicatorsWords.addsUpTo, params)}
          </p>
        );
      })}
    </div>
  );
}
