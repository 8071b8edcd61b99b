import type { Event } from '../../../core/evidence/event.ts';
import { useProject } from '../../project/project-context.tsx';
import { useGoToRow } from '../../project/use-go-to-row.ts';
import { useEvidenceName } from '../../record-words/use-evidence-name.ts';
import { Link } from '../../router.tsx';
import { addressOf } from '../../routes.ts';
import { useReader } from '../../say.tsx';
import { AttendanceCard } from './attendance/attendance-card.tsx';
import { CountsCard } from './counts-card.tsx';
import { DetailsCard } from './details-card.tsx';
import { EventRemoval } from './event-removal.tsx';
import { ItemsCard } from './items-card.tsx';
import { SourcesCard } from './sources-card.tsx';
import { eventsWords as words } from './words.ts';

/** One event: what it was, who came, what proves it, what of the work plan it carries out. */
export function EventPage({ event }: { readonly event: Event }) {
  const { say } = useReader();
  const { place } = useProject();
  const nameOf = useEvidenceName();
  useGoToRow();
  return (
    <>
      <p className="no-print">
        <Link href={addressOf(place, 'events')}>{say(words.toAll)}</Link>
      </p>
      <h1>
        <bdi>{nameOf(event.id)}</bdi>
      </h1>
      <div className="event-page">
        <div className="stack">
          <DetailsCard event={event} />
          <CountsCard event={event} />
          <AttendanceCard event={event} />
        </div>
        <div className="stack">
          <SourcesCard event={event} />
          <ItemsCard event={event} />
          <EventRemoval event={event} />
        </div>
      </div>
    </>
  );
}
