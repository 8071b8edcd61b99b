import type { Day } from '../base/day.ts';
import { type PartialDay, latestDayOf, precisionOf } from '../base/partial-day.ts';
import { partialDay } from '../base/partial-day.ts';
import { put } from '../change.ts';
import { targetOf } from '../indicators/targets.ts';
import { type Project, type Rows, projectRowOf } from '../project.ts';
import { type Check, type Found, placeOf, readAt } from './check.ts';

type Indicator = Rows['indicators'];
type Dated = { readonly indicator: Indicator; readonly target: Indicator['targets'][number] };

/** Targets are due on a day, not only in a year or month. */
export const targetDatesAreFullDates: Check = {
  id: 'target-dates-are-full-dates',
  catalogue: 'IN-05',
  severity: 'advice',
  rule: 'OPSYS asks for a full date with every target.',
  message:
    '{count, plural, one {# target carries} other {# targets carry}} only the {precision, select, year {year} other {month}} {due}; OPSYS needs a date. Proposed: {proposed}.',
  find,
};

function find(project: Project, asOf: Day): readonly Found[] {
  const byDue = new Map<PartialDay, Dated[]>();
  for (const indicator of project.indicators) {
    const target = targetOf(indicator, asOf);
    if (!target?.due || precisionOf(target.due) === 'day') continue;
    const same = byDue.get(target.due);
    if (same) same.push({ indicator, target });
    else byDue.set(target.due, [{ indicator, target }]);
  }
  const end = projectRowOf(project)?.end;
  return [...byDue].map(([due, dated]) => found(due, dated, end));
}

function found(due: PartialDay, dated: readonly Dated[], end: Day | undefined): Found {
  const proposed = end?.startsWith(due) ? end : latestDayOf(due);
  return {
    at: dated.map(({ indicator, target }) =>
      placeOf('indicators', readAt(indicator, target), `targets.${indicator.targets.indexOf(target)}.due`),
    ),
    params: { count: dated.length, precision: precisionOf(due), due, proposed },
    fix: {
      title: 'Date these targets {proposed}',
      changes: dated.map((one) => put('indicators', dueOn(one, partialDay(proposed)))),
    },
  };
}

const dueOn = ({ indicator, target }: Dated, due: PartialDay): Indicator => ({
  ...indicator,
  targets: indicator.targets.map((other) => (other === target ? { ...target, due } : other)),
});
