import { Link } from '../../router.tsx';
import { type Day, daysBetween } from '../../../core/base/day.ts';
import { formatDay, formatPeriod } from '../../../i18n/dates.ts';
import { useProject } from '../../project/project-context.tsx';
import { placeAddress } from '../../project/place-address.ts';
import { addressOf } from '../../routes.ts';
import { useReader } from '../../say.tsx';
import { today } from '../../today.ts';
import { comingItems, nextReportOf } from './home-figures.ts';
import { homeWords } from './words.ts';

const daysAhead = 30;

/** The next report, and what the work plan has in the coming days. */
export function Coming() {
  const { say, pick } = useReader();
  const { record, place } = useProject();
  const items = comingItems(record, today(), daysAhead);
  const next = nextReportOf(record);
  return (
    <section className="card stack">
      <h2>{say(homeWords.next)}</h2>
      {next !== undefined && (
        <p>
          <Link href={addressOf(place, 'report')}>
            {say(homeWords.reportDue, { period: formatPeriod(next.report) })}
          </Link>{' '}
          {next.due !== undefined && <Due day={next.due} />}
        </p>
      )}
      {items.length === 0 && <p className="remark">{say(homeWords.nothingNext)}</p>}
      <ul>
        {items.map(({ item, from }) => (
          <li key={item.id}>
            <span className="number">{formatDay(from)}</span>{' '}
            <Link
              href={placeAddress(place, record, { table: 'workPlanItems', row: item.id }) ?? ''}
              dir="auto"
            >
              {item.code} {pick(item.title)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Due({ day }: { readonly day: Day }) {
  const { say } = useReader();
  const left = daysBetween(today(), day);
  return (
    <>
      {say(homeWords.dueOn, { day })}{' '}
      <span className="badge" data-tone={left < 0 ? 'error' : left < daysAhead ? 'warn' : undefined}>
        {left < 0 ? say(homeWords.late, { count: -left }) : say(homeWords.inDays, { count: left })}
      </span>
    </>
  );
}
