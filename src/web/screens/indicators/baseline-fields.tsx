import type { Indicator } from '../../../core/indicators/indicator.ts';
import { useReader } from '../../say.tsx';
import { AutoField, Beside } from '../../ui/auto-field.tsx';
import { baselineOnField, baselineSourceField, baselineValueField } from './part-kinds.ts';
import { indicatorsWords } from './words.ts';

/** The value from which an indicator starts, with its date and where it comes from. */
export function BaselineFields({ indicator }: { readonly indicator: Indicator }) {
  const { say } = useReader();
  const at = { table: 'indicators', row: indicator, field: 'baseline' } as const;
  return (
    <>
      <h3>{say(indicatorsWords.baseline)}</h3>
      <div className="fields">
        <AutoField {...at} part="value" kind={baselineValueField} label={say(indicatorsWords.value)} />
        <AutoField {...at} part="on" kind={baselineOnField} label={say(indicatorsWords.baselineOn)} />
        <AutoField
          {...at}
          part="source"
          kind={baselineSourceField}
          label={say(indicatorsWords.baselineSource)}
        />
      </div>
      <Beside table="indicators" row={indicator.id} field="baseline" />
    </>
  );
}
