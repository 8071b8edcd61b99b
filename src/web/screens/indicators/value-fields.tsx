import { useId } from 'react';
import type { Indicator } from '../../../core/indicators/indicator.ts';
import { useReader } from '../../say.tsx';
import { type DraftTrouble, type ObservationDraft, isShare } from './observation-draft.ts';
import { TypedField } from '../../ui/typed-field.tsx';
import { indicatorsWords } from './words.ts';

type ValueFieldsProps = {
  readonly indicator: Indicator;
  readonly draft: ObservationDraft;
  readonly change: (part: Partial<ObservationDraft>) => void;
  readonly troubles: readonly DraftTrouble[];
};

/** The value of a period: a number, the two counts of a share, or yes or no. */
export function ValueFields(props: ValueFieldsProps) {
  const { indicator, draft, change, troubles } = props;
  const { say } = useReader();
  if (indicator.measure === 'yes-no') return <YesOrNo {...props} />;
  const share = isShare(indicator);
  return (
    <div className="fields">
      <TypedField
        name="value"
        label={say(share ? indicatorsWords.numerator : indicatorsWords.value)}
        value={draft.value}
        type={(value) => change({ value })}
        troubles={troubles}
        inputMode="decimal"
        isRequired
        isFirst
      />
      {share && (
        <TypedField
          name="denominator"
          label={say(indicatorsWords.denominator)}
          hint={say(indicatorsWords.denominatorHint)}
          value={draft.denominator}
          type={(denominator) => change({ denominator })}
          troubles={troubles}
          inputMode="decimal"
        />
      )}
    </div>
  );
}

function YesOrNo({ draft, change }: ValueFieldsProps) {
  const id = useId();
  const { say } = useReader();
  return (
    <div className="field">
      <label htmlFor={id}>{say(indicatorsWords.value)}</label>
      <select
        id={id}
        className="input"
        required
        value={draft.value}
        onChange={(event) => change({ value: event.target.value })}
      >
        <option value="">{say(indicatorsWords.choose)}</option>
        <option value="1">{say(indicatorsWords.yes)}</option>
        <option value="0">{say(indicatorsWords.no)}</option>
      </select>
    </div>
  );
}
