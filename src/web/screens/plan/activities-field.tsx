import type { Id } from '../../../core/base/id.ts';
import { inPrintedOrder } from '../../../core/base/printed-order.ts';
import type { Rows } from '../../../core/project.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { Disclosure } from './disclosure.tsx';
import { wishOf } from './plan-edits.ts';
import type { Deeds } from './use-deeds.ts';
import { planWords } from './words.ts';

type ActivitiesFieldProps = {
  readonly item: Rows['workPlanItems'];
  readonly deeds: Deeds;
  readonly isReadOnly: boolean;
};

/** Which activities of the logframe an item serves: those that it does, and on demand all, to be ticked. */
export function ActivitiesField({ item, deeds, isReadOnly }: ActivitiesFieldProps) {
  const { say, pick } = useReader();
  const { record } = useProject();
  const { activities = [] } = item;
  const turn = (id: Id): void => {
    const next = activities.includes(id) ? activities.filter((one) => one !== id) : [...activities, id];
    const edit = next.length === 0 ? { unset: ['activities'] } : { set: { activities: next } };
    deeds.run(wishOf([{ id: item.id, edit }]));
  };
  return (
    <Disclosure summary={`${say(planWords.serves)} (${activities.length})`}>
      {() => (
        <>
          {activities.length === 0 && <p className="remark">{say(planWords.noActivities)}</p>}
          <ul>
            {inPrintedOrder(record.activities).map(({ id, code, title }) => (
              <li key={id}>
                <label dir="auto">
                  <input
                    type="checkbox"
                    disabled={isReadOnly}
                    checked={activities.includes(id)}
                    onChange={() => turn(id)}
                  />{' '}
                  <bdi>{code}</bdi> {pick(title)}
                </label>
              </li>
            ))}
          </ul>
        </>
      )}
    </Disclosure>
  );
}
