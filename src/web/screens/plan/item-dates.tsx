import type { Rows } from '../../../core/project.ts';
import { columnsOf } from '../../../core/workplan/schedule.ts';
import { formatDay, formatMonth } from '../../../i18n/dates.ts';
import { useReader } from '../../say.tsx';
import { planWords } from './words.ts';

type Item = Rows['workPlanItems'];

/** The days of an item, its marks outside of the plan, and those whose month is not known. */
export function ItemDates({ item, plan }: { readonly item: Item; readonly plan: Rows['workPlans'] }) {
  const { say } = useReader();
  const columns = columnsOf(plan);
  const outside = item.months.filter((month) => !columns.includes(month));
  const { dates = [], unplacedMarks: count = 0 } = item;
  if (dates.length + outside.length + count === 0) return null;
  return (
    <section>
      <h3>{say(planWords.dates)}</h3>
      <ul>
        {dates.map(({ is, from, to }) => (
          <li key={`${is} ${from} ${to}`}>
            {say(is === 'done' ? planWords.doneDates : planWords.plannedDates, {
              from: formatDay(from),
              to: formatDay(to),
            })}
          </li>
        ))}
        {outside.length > 0 && <li>{say(planWords.alsoMarked, { months: outside.map(formatMonth) })}</li>}
        {count > 0 && <li>{say(planWords.unplacedCount, { count })}</li>}
      </ul>
    </section>
  );
}
