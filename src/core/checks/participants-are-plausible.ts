import { participationsAt } from '../evidence/participations.ts';
import type { Project } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';

const most = 500;

/** An event has a number of participants that one can believe. */
export const participantsArePlausible: Check = {
  id: 'participants-are-plausible',
  catalogue: 'PE-11',
  severity: 'advice',
  rule: 'Good practice: an event of technical assistance has between one participant and five hundred.',
  message:
    '“{title}” has {participants, plural, =0 {no participants though they were counted} one {# participant} other {# participants}}. Is that meant?',
  find,
};

function find(project: Project): readonly Found[] {
  return project.events
    .map((event) => ({ event, participants: participationsAt(event) }))
    .filter(({ participants = 1 }) => participants < 1 || participants > most)
    .map(({ event, participants = 0 }) => ({
      at: [placeOf('events', event, 'counts')],
      params: { title: event.title ?? event.type, participants },
    }));
}
