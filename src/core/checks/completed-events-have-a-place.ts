import type { Day } from '../base/day.ts';
import { deliveredEvents } from '../evidence/delivered-events.ts';
import type { Project } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** An event that took place has a place, unless it was virtual. */
export const completedEventsHaveAPlace: Check = {
  id: 'completed-events-have-a-place',
  catalogue: 'PE-03',
  severity: 'warning',
  rule: 'The report tells of each activity where it was held (PRAG Annex VI, 2012).',
  message:
    '{item, select, none {} other {Item {item}: }}“{title}” took place{on, select, none {} other { on {on}}}, but no place is recorded.',
  find,
};

function find(project: Project, asOf: Day): readonly Found[] {
  return deliveredEvents(project, asOf)
    .filter((event) => !event.hasPlace)
    .map(({ table, row, item, title, on }) => ({
      at: [placeOf(table, row, table === 'events' ? 'place' : undefined)],
      params: { item: item ?? 'none', title, on: on ?? 'none' },
    }));
}
