import type { Id } from '../../base/id.ts';
import { isInPeriod } from '../../base/period.ts';
import { findRow } from '../../indexes.ts';
import { Problem } from '../../problem.ts';
import type { Project } from '../../project.ts';
import { lockedPeriodsOf } from '../../report/locked-periods.ts';
import { type Register, findPerson } from '../register.ts';
import type { RegisterChange } from '../register-change.ts';

/**
 * Throws Problem `period-locked` where the changes alter who came to an event of a period whose report was submitted: an attendance, or whether a person
 * counts at all. That two people turned out to be one may be said at any time: it is what was the case all along.
 */
export function refuseLockedAttendance(
  register: Register,
  changes: readonly RegisterChange[],
  project: Project,
): void {
  const locked = lockedPeriodsOf(project);
  if (locked.length === 0) return;
  for (const event of changes.flatMap((change) => eventsOf(register, change))) {
    const to = findRow(project, 'events', event)?.to;
    const period = to && locked.find((one) => isInPeriod(one, to));
    if (period) throw new Problem('period-locked', { id: event, from: period.from, to: period.to });
  }
}

/** The events of which a change says otherwise who came. */
function eventsOf(register: Register, change: RegisterChange): readonly Id[] {
  if (!('put' in change)) return [];
  if (change.put === 'participations') return [change.row.event];
  const { id, state } = change.row;
  const wasVoid = findPerson(register, id)?.state === 'void';
  if ((state === 'void') === wasVoid) return [];
  return register.participations.filter(({ person }) => person === id).map(({ event }) => event);
}
