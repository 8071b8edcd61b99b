import { compareDecimals } from '../../../core/base/decimal.ts';
import type { Indicator } from '../../../core/indicators/indicator.ts';
import { sumOfSplit, valuesByDimension } from '../../../core/indicators/splits.ts';
import { useReader } from '../../say.tsx';
import { readNumber } from '../../ui/read-number.ts';
import { type CellKey, keyOf } from './cell-keys.ts';
import { cellInWords, numberInWords } from './in-words.ts';
import type { DraftTrouble, ObservationDraft } from './observation-draft.ts';
import { TypedField } from '../../ui/typed-field.tsx';
import { indicatorsWords } from './words.ts';

type CellFieldsProps = {
  readonly indicator: Indicator;
  readonly keys: readonly CellKey[];
  readonly draft: ObservationDraft;
  readonly change: (part: Partial<ObservationDraft>) => void;
  readonly troubles: readonly DraftTrouble[];
};

/** The split of a value as it is typed, and what it adds up to. */
export function CellFields({ indicator, keys, draft, change, troubles }: CellFieldsProps) {
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
