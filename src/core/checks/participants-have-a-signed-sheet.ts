import type { Day } from '../base/day.ts';
import { participationsAt } from '../evidence/participations.ts';
import type { Project } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** Who came to an event is shown by a document: the signed sheet above all. */
export const participantsHaveASignedSheet: Check = {
  id: 'participants-have-a-signed-sheet',
  catalogue: 'PE-09',
  severity: 'warning',
  rule: 'The source of verification of a number of participants is the list that they signed (PRAG Annex C).',
  message:
    '“{title}” ended on {on} with {participants, plural, one {# participant} other {# participants}}, but no document shows who came.',
  find,
};

function find(project: Project, asOf: Day): readonly Found[] {
  return project.events
    .filter(({ to, sources = [] }) => to <= asOf && sources.length === 0)
    .map((event) => ({ event, participants: participationsAt(event) ?? 0 }))
    .filter(({ participants }) => participants > 0)
    .map(({ event, participants }) => ({
      at: [placeOf('events', event, 'sources')],
      params: { title: event.title ?? event.type, on: event.to, participants },
    }));
}
