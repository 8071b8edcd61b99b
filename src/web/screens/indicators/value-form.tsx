import type { FormEvent } from 'react';
import type { Indicator } from '../../../core/indicators/indicator.ts';
import { useReader } from '../../say.tsx';
import { CellFields } from './cell-fields.tsx';
import { FormEnd } from '../../ui/form-end.tsx';
import { LockedWay } from './locked-way.tsx';
import { reportedInWords } from './in-words.ts';
import { ProofChoice } from './proof-choice.tsx';
import { TypedField } from '../../ui/typed-field.tsx';
import type { Correcting } from './use-correction-form.ts';
import { type Start, useObservationForm } from './use-observation-form.ts';
import { ValueFields } from './value-fields.tsx';
import { indicatorsWords } from './words.ts';

type FormProps = {
  readonly indicator: Indicator;
  readonly start: Start;
  readonly close: () => void;
  readonly correct: (correcting: Correcting) => void;
};

/** The form; `correct` goes on to a correction of what stands in the way. */
export function ValueForm({ indicator, start, close, correct }: FormProps) {
  const reader = useReader();
  const { say } = reader;
  const { draft, keys, troubles, problem, save, change, replaced, locked } = useObservationForm(
    indicator,
    start,
  );
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
      {locked !== undefined && (
        <LockedWay correct={() => correct({ indicator, observation: locked, typed: draft })} />
      )}
      <FormEnd problem={locked === undefined ? problem : undefined} close={close} label={say(words.save)} />
    </form>
  );
}

type PartProps = Pick<FormParts, 'draft' | 'change' | 'troubles'>;
type FormParts = ReturnType<typeof useObservationForm>;

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
