import type { Day } from '../base/day.ts';
import { findRow, itemsOfStrand } from '../indexes.ts';
import type { Project, Rows } from '../project.ts';
import { isInForce, isOnHold } from '../workplan/hold-state.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { nameOf } from './words/name-of.ts';
import { stemsOf } from './words/stems.ts';

type Item = Rows['workPlanItems'];
type Assumption = Rows['assumptions'];

/** No assumption is stated as holding while the work that it speaks of is on hold. */
export const assumptionsAgreeWithHolds: Check = {
  id: 'assumptions-agree-with-holds',
  catalogue: 'LF-09',
  severity: 'warning',
  rule: 'Good practice: a decision to put work on hold shows that a condition for it does not hold; the assumption is reviewed.',
  message:
    'Assumption {assumption} is still stated as holding, while {count, plural, one {# work-plan item} other {# work-plan items}} on the same topic ({items}) {count, plural, one {is} other {are}} on hold.',
  find,
};

function find(project: Project, asOf: Day): readonly Found[] {
  const holds = project.holds.filter((hold) => isInForce(hold, asOf));
  if (holds.length === 0 || project.assumptions.length === 0) return [];
  const assumed = new Set(project.assumptions.flatMap((assumption) => [...stemsOf(assumption.statement)]));
  const shared = holds
    .map((hold) => ({ hold, items: itemsUnder(project, hold) }))
    .map(({ hold, items }) => ({
      hold,
      items,
      stems: frequentStems(items).filter((stem) => assumed.has(stem)),
    }))
    .filter(({ stems }) => stems.length > 0);
  if (shared.length === 0) return [];
  const elsewhere = liveStems(project, asOf);
  return shared.flatMap(({ hold, items, stems }) => {
    const topics = new Set(stems.filter((stem) => !elsewhere.has(stem)));
    return project.assumptions
      .filter((assumption) => isStillHolding(assumption, hold) && speaksOf(assumption, topics))
      .map((assumption) => found(assumption, hold, items));
  });
}

const isStillHolding = ({ reviewed }: Assumption, hold: Rows['holds']): boolean =>
  reviewed === undefined || (reviewed.holds && reviewed.on <= (hold.since ?? ''));

const speaksOf = (assumption: Assumption, topics: ReadonlySet<string>): boolean =>
  [...stemsOf(assumption.statement)].some((stem) => topics.has(stem));

const found = (assumption: Assumption, hold: Rows['holds'], items: readonly Item[]): Found => ({
  at: [
    placeOf('assumptions', assumption, 'reviewed'),
    placeOf('holds', hold),
    ...items.map((item) => placeOf('workPlanItems', item)),
  ],
  params: { assumption: nameOf(assumption), count: items.length, items: items.map(nameOf) },
});

function itemsUnder(project: Project, hold: Rows['holds']): readonly Item[] {
  return hold.of.flatMap((id) => {
    const item = findRow(project, 'workPlanItems', id);
    return item ? [item] : itemsOfStrand(project, id);
  });
}

/** What the held items are about: words that at least half of them have. */
function frequentStems(held: readonly Item[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const item of held)
    for (const stem of stemsOf(item.title)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return [...counts].filter(([, count]) => count * 2 >= held.length).map(([stem]) => stem);
}

/** What does not set them apart: words of items that are not on hold. */
function liveStems(project: Project, asOf: Day): ReadonlySet<string> {
  const live = project.workPlanItems.filter((item) => !isOnHold(project, item, asOf));
  return new Set(live.flatMap((item) => [...stemsOf(item.title)]));
}
