import type { Id } from '../../../core/base/id.ts';
import type { Rows } from '../../../core/project.ts';
import type { PlanComparison } from '../../../core/workplan/compare-plans.ts';
import { formatMonth } from '../../../i18n/dates.ts';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from './disclosure.tsx';
import { planWords } from './words.ts';

type Item = Rows['workPlanItems'];
type NoteProps = { readonly comparison: PlanComparison; readonly go: (line: Id) => void };

/** What is new, moved and dropped against the plan of before. */
export function ComparisonNote({ comparison: { added, moved, dropped }, go }: NoteProps) {
  const { say, pick } = useReader();
  const months = ({ months: all }: Item): string => all.map(formatMonth).join(', ') || say(planWords.noMonth);
  const nameOf = ({ code, title }: Item): string => [code, pick(title)].filter(Boolean).join(' ');
  const lists = [
    {
      name: planWords.comparedMoved,
      rows: moved.map(({ item, before }) => ({
        item,
        says: say(planWords.movedFromTo, { before: months(before), after: months(item) }),
      })),
    },
    { name: planWords.comparedNew, rows: added.map((item) => ({ item, says: months(item) })) },
    {
      name: planWords.comparedDropped,
      rows: dropped.map((item) => ({ item, says: months(item) })),
      isGone: true,
    },
  ];
  return (
    <Disclosure
      className="card"
      summary={say(planWords.compared, { added: added.length, moved: moved.length, dropped: dropped.length })}
    >
      {() =>
        lists
          .filter(({ rows }) => rows.length > 0)
          .map(({ name, rows, isGone = false }) => (
            <section key={name}>
              <h3>
                {say(name)} ({rows.length})
              </h3>
              <ul>
                {rows.map(({ item, says }) => (
                  <li key={item.id} className="cluster">
                    {isGone ? (
                      <span dir="auto">{nameOf(item)}</span>
                    ) : (
                      <Button kind="quiet" onPress={() => go(item.id)}>
                        <span dir="auto">{nameOf(item)}</span>
                      </Button>
                    )}
                    <span className="remark">{says}</span>
                  </li>
                ))}
              </ul>
            </section>
          ))
      }
    </Disclosure>
  );
}
