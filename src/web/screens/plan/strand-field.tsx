import { inPrintedOrder } from '../../../core/base/printed-order.ts';
import type { Rows } from '../../../core/project.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { wishOf } from './plan-edits.ts';
import type { Deeds } from './use-deeds.ts';
import { planWords } from './words.ts';

type StrandFieldProps = {
  readonly item: Rows['workPlanItems'];
  readonly deeds: Deeds;
  readonly isReadOnly: boolean;
};

/** The strand that an item belongs to. */
export function StrandField({ item, deeds, isReadOnly }: StrandFieldProps) {
  const { say, pick } = useReader();
  const { record } = useProject();
  const choose = (strand: string): void => {
    const edit = strand === '' ? { unset: ['strand'] } : { set: { strand } };
    deeds.run(wishOf([{ id: item.id, edit }]));
  };
  return (
    <label className="field">
      <span>{say(planWords.strandOf)}</span>
      <select
        className="input"
        disabled={isReadOnly}
        value={item.strand ?? ''}
        onChange={({ target }) => choose(target.value)}
      >
        <option value="">{say(planWords.noStrand)}</option>
        {inPrintedOrder(record.strands).map(({ id, code, title }) => (
          <option key={id} value={id}>
            {[code, pick(title)].filter(Boolean).join(' ')}
          </option>
        ))}
      </select>
    </label>
  );
}
