import type { Day } from '../base/day.ts';
import { itemsOfStrand, once } from '../indexes.ts';
import type { Project, Rows } from '../project.ts';
import { isOpen, isScheduled } from '../workplan/schedule.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { isAccompaniment, isPreparation } from './words/accompaniment.ts';
import { nameOf } from './words/name-of.ts';

/** A strand that accompanies people to meetings plans a preparation for each of them. */
export const accompanimentsArePrepared: Check = {
  id: 'accompaniments-are-prepared',
  catalogue: 'WP-11',
  severity: 'warning',
  rule: 'Good practice: each accompaniment to a meeting has a preparation of its own before it.',
  message:
    '{count, plural, one {# accompaniment is} other {# accompaniments are}} planned ({items}), but {ready, plural, =0 {no preparation is} one {only # preparation is} other {only # preparations are}} planned for {count, plural, one {it} other {them}}{unplanned, plural, =0 {} other {; item {unplanned} has no month}}.',
  find,
};

type Item = Rows['workPlanItems'];

function find(project: Project, asOf: Day): readonly Found[] {
  return project.strands.flatMap((strand) => {
    const items = itemsOfStrand(project, strand.id).filter((item) => isOpen(project, item, asOf));
    const accompaniments = items.filter((item) => isScheduled(item) && isAccompaniment(item.title));
    if (accompaniments.length === 0) return [];
    return findInStrand(
      project,
      accompaniments,
      items.filter((item) => isPreparation(item.title)),
    );
  });
}

function findInStrand(
  project: Project,
  accompaniments: readonly Item[],
  preparations: readonly Item[],
): readonly Found[] {
  const named = preparedIds(project);
  const needing = accompaniments.filter((item) => !named.has(item.id));
  const ready = preparations.filter(isScheduled);
  const unplanned = preparations.filter((item) => !isScheduled(item));
  const available = ready.filter((item) => (item.prepares ?? []).length === 0);
  if (needing.length <= available.length) return [];
  return [
    {
      at: [...needing, ...unplanned].map((item) => placeOf('workPlanItems', item, 'months')),
      params: {
        count: accompaniments.length,
        items: accompaniments.map(nameOf),
        ready: ready.length,
        unplanned: unplanned.map(nameOf),
      },
    },
  ];
}

const preparedIds = once(
  (project): ReadonlySet<string> => new Set(project.workPlanItems.flatMap((item) => item.prepares ?? [])),
);
