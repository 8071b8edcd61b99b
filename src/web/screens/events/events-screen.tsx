/** The events that the project delivers: all of them, or one with who came and what proves it. */

import { Link } from '../../router.tsx';
import { findRow } from '../../../core/indexes.ts';
import { useProject } from '../../project/project-context.tsx';
import { addressOf } from '../../routes.ts';
import { useReader } from '../../say.tsx';
import type { ScreenProps } from '../screen.ts';
import { EventPage } from './event-page.tsx';
import { EventTabs } from './event-tabs.tsx';
import { eventsWords } from './words.ts';
import './events.css';

/** The screen. */
export function Screen({ of }: ScreenProps) {
  const { say } = useReader();
  const { record, place } = useProject();
  if (of === undefined) return <EventTabs />;
  const event = findRow(record, 'events', of);
  if (event !== undefined) return <EventPage key={event.id} event={event} />;
  return (
    <>
      <h1>{say(eventsWords.missing)}</h1>
      <p>{say(eventsWords.missingWhy)}</p>
      <p>
        <Link className="button" href={addressOf(place, 'events')}>
          {say(eventsWords.toAll)}
        </Link>
      </p>
    </>
  );
}
