import type { Day } from '../base/day.ts';
import { deliveredEvents } from '../evidence/delivered-events.ts';
import type { Project } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** An event that took place has a number of participants. */
export const completedEventsHaveParticipants: Check = {
  id: 'completed-events-have-participants',
  catalogue: 'PE-02',
  severity: 'error',
  rule: 'The report tells of each activity with how many participants it was held (PRAG Annex VI, 2012).',
  message:
    '{item, select, none {} other {Item {item}: }}“{title}” took place{on, select, none {} other { on {on}}}, but no number of participants is recorded.',
  find,
};

function find(project: Project, asOf: Day): readonly Found[] {
  return deliveredEvents(project, asOf)
    .filter((event) => !event.hasParticipants)
    .map(({ table, row, item, title, on }) => ({
      at: [placeOf(table, row)],
      params: { item: item ?? 'none', title, on: on ?? 'none' },
    }));
}
