import type { Event } from '../../../core/evidence/event.ts';
import { formatCount } from '../../../i18n/number.ts';
import { useReader } from '../../say.tsx';
import { AutoField, Beside } from '../../ui/auto-field.tsx';
import { type HeadLine, categoryWords, headField, headLines } from './head-counts.ts';
import { HeadsCorrections } from './heads-corrections.tsx';
import { eventsWords as words } from './words.ts';

/** Heads as they were counted on the spot: enough where no list of names may be kept. */
export function CountsCard({ event }: { readonly event: Event }) {
  const { say, tag } = useReader();
  const { counts = [] } = event;
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <section className="card stack">
      <h2>{say(words.headCounts)}</h2>
      <table className="table event-counts">
        <tbody>
          {headLines(counts).map((line) => (
            <HeadRow key={JSON.stringify(line.of)} event={event} line={line} />
          ))}
        </tbody>
        {counts.length > 0 && (
          <tfoot>
            <tr>
              <th scope="row">{say(words.total)}</th>
              <td className="number">{formatCount(tag, total)}</td>
            </tr>
          </tfoot>
        )}
      </table>
      <Beside table="events" row={event.id} field="counts" />
      <HeadsCorrections event={event} />
    </section>
  );
}

function HeadRow({ event, line }: { readonly event: Event; readonly line: HeadLine }) {
  const { say } = useReader();
  const category = categoryWords(say, line.of);
  return (
    <tr>
      <th scope="row" dir="auto">
        {category}
      </th>
      <td>
        <AutoField
          table="events"
          row={event}
          field="counts"
          part={JSON.stringify(line.of)}
          kind={headField(line.of)}
          label={say(words.headsOf, { category })}
          isBare
          isAlone
        />
      </td>
    </tr>
  );
}
