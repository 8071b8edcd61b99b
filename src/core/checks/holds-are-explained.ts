import type { Day } from '../base/day.ts';
import type { Project, Rows } from '../project.ts';
import { isInForce } from '../workplan/hold-state.ts';
import { itemsOfHold } from '../workplan/schedule.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** A hold says why, who decided, since when, and when it is looked at again. */
export const holdsAreExplained: Check = {
  id: 'holds-are-explained',
  catalogue: 'AC-14',
  severity: 'warning',
  rule: 'Good practice: what rests needs a reason, who decided it, the day of the decision and a day on which it is reviewed.',
  message:
    'The hold on {count, plural, one {# item} other {# items}} is not fully explained: reason {reason, select, given {given} other {missing}}, decided with {body, select, given {given} other {missing}}, date {date, select, given {given} other {missing}}, review date {review, select, given {given} other {missing}}.',
  find,
};

function find(project: Project, asOf: Day): readonly Found[] {
  return project.holds.filter((hold) => isInForce(hold, asOf)).flatMap((hold) => findHold(project, hold));
}

function findHold(project: Project, hold: Rows['holds']): readonly Found[] {
  const facts = {
    // A reference to a section in which the reason stands is a reason.
    reason: sayGiven(hold.reason ?? hold.section),
    body: sayGiven(hold.agreedWith),
    date: sayGiven(hold.since),
    review: sayGiven(hold.reviewOn ?? hold.until),
  };
  if (Object.values(facts).every((fact) => fact === 'given')) return [];
  const items = itemsOfHold(project, hold).filter(
    ({ state }) => state !== 'completed' && state !== 'cancelled',
  );
  return [{ at: [placeOf('holds', hold)], params: { count: items.length, ...facts } }];
}

const sayGiven = (value: unknown): 'given' | 'missing' => (value === undefined ? 'missing' : 'given');
