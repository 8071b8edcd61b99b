import { type EventType, eventTypes } from '../../../core/evidence/event-type.ts';
import type { Event } from '../../../core/evidence/event.ts';
import { participationsOf } from '../../../core/evidence/participations.ts';
import { eventTypeWords } from '../../../core/report/sections/words/event-types.ts';
import { formatDay, formatPeriod } from '../../../i18n/dates.ts';
import { formatCount } from '../../../i18n/number.ts';
import { mayWrite } from '../../project/may-write.ts';
import { useProject } from '../../project/project-context.tsx';
import { useEvidenceName } from '../../record-words/use-evidence-name.ts';
import { Link, useSearchParams } from '../../router.tsx';
import { addressOf } from '../../routes.ts';
import { useReader } from '../../say.tsx';
import { Choice } from '../../ui/choice.tsx';
import { NewEvent } from './new-event.tsx';
import { eventsWords as words } from './words.ts';

/** All events, the latest first. The type that is chosen stands in the address. */
export function EventList() {
  const { say } = useReader();
  const { record, can, place } = useProject();
  const [search, setSearch] = useSearchParams();
  const type = eventTypes.find((one) => one === search.get('type'));
  const events = record.events
    .filter((event) => type === undefined || event.type === type)
    .toSorted((a, b) => (a.from === b.from ? 0 : a.from > b.from ? -1 : 1));
  return (
    <>
      {mayWrite(can, 'events') && (
        <p className="no-print">
          <NewEvent />
        </p>
      )}
      {record.events.length === 0 ? (
        <section className="card stack">
          <p>{say(words.none)}</p>
          <p className="remark">{say(words.noneWhy)}</p>
          <p>
            <Link className="button" href={addressOf(place, 'plan')}>
              {say(words.toPlan)}
            </Link>
          </p>
        </section>
      ) : (
        <>
          <TypeChoice type={type} choose={(one) => setSearch(one === '' ? {} : { type: one })} />
          {events.length === 0 ? <p>{say(words.noneOfType)}</p> : <EventTable events={events} />}
        </>
      )}
    </>
  );
}

/** The types of which there are events, with how many. */
function TypeChoice({
  type,
  choose,
}: {
  readonly type: EventType | undefined;
  readonly choose: (type: string) => void;
}) {
  const { say } = useReader();
  const { record } = useProject();
  const countOf = (one: EventType): number => record.events.filter((event) => event.type === one).length;
  const options = eventTypes
    .filter((one) => one === type || countOf(one) > 0)
    .map((one) => [one, `${say(eventTypeWords[one])} (${countOf(one)})`] as const);
  return (
    <div className="cluster no-print">
      <Choice
        label={say(words.type)}
        value={type ?? ''}
        options={[['', `${say(words.allTypes)} (${record.events.length})`], ...options]}
        choose={choose}
      />
    </div>
  );
}

const countHeads = ['women', 'men', 'all'] as const;

function EventTable({ events }: { readonly events: readonly Event[] }) {
  const { say } = useReader();
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={say(words.title)}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{say(words.date)}</th>
            <th scope="col">{say(words.event)}</th>
            <th scope="col">{say(words.place)}</th>
            {countHeads.map((head) => (
              <th key={head} scope="col" data-kind="number">
                {say(words[head])}
              </th>
            ))}
            <th scope="col">{say(words.evidence)}</th>
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <EventRow key={event.id} event={event} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function EventRow({ event }: { readonly event: Event }) {
  const { say, pick, tag } = useReader();
  const { place, asOf } = useProject();
  const nameOf = useEvidenceName();
  const { women, men, total } = participationsOf([event]) ?? {};
  return (
    <tr>
      <td className="event-days">
        <bdi>{event.from === event.to ? formatDay(event.from) : formatPeriod(event)}</bdi>
        {event.from > asOf && (
          <span className="badge" data-tone="info">
            {say(words.toCome)}
          </span>
        )}
      </td>
      <th scope="row" className="event-name">
        <Link href={addressOf(place, 'events', { of: event.id })} dir="auto">
          {nameOf(event.id)}
        </Link>
        <span className="meta">{say(eventTypeWords[event.type])}</span>
      </th>
      <td dir="auto">{pick(event.place)}</td>
      {[women, men, total].map((count, at) => (
        <td key={countHeads[at]} className="number">
          {count === undefined ? '' : formatCount(tag, count)}
        </td>
      ))}
      <td>
        <EvidenceCount event={event} />
      </td>
    </tr>
  );
}

/** How much proves the event; that nothing does is worth a word only once it took place. */
function EvidenceCount({ event }: { readonly event: Event }) {
  const { say } = useReader();
  const { asOf } = useProject();
  const count = (event.sources ?? []).length;
  if (count > 0) return say(words.sheets, { count });
  if (event.to > asOf) return null;
  return (
    <span className="badge" data-tone="warn">
      {say(words.noEvidence)}
    </span>
  );
}
