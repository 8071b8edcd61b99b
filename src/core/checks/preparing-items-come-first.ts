import { findRow } from '../indexes.ts';
import type { Project, Rows } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { nameOf } from './words/name-of.ts';

/** An item that prepares another one has its last month no later than the first month of that one. */
export const preparingItemsComeFirst: Check = {
  id: 'preparing-items-come-first',
  catalogue: 'AC-21',
  severity: 'warning',
  rule: 'Good practice: a study, design or preparation is finished when what it prepares begins.',
  message:
    'Item {item} “{title}” lasts until {until}, but item {prepared}, which it prepares, already starts in {start}.',
  find,
};

function find(project: Project): readonly Found[] {
  return project.workPlanItems.flatMap((item) =>
    (item.prepares ?? []).flatMap((id) => {
      const prepared = findRow(project, 'workPlanItems', id);
      return prepared === undefined ? [] : findPair(item, prepared);
    }),
  );
}

function findPair(item: Rows['workPlanItems'], prepared: Rows['workPlanItems']): readonly Found[] {
  const [until, start] = [item.months.toSorted().at(-1), prepared.months.toSorted()[0]];
  if (until === undefined || start === undefined || until <= start) return [];
  return [
    {
      at: [placeOf('workPlanItems', item, 'months'), placeOf('workPlanItems', prepared, 'months')],
      params: { item: nameOf(item), title: item.title, until, prepared: nameOf(prepared), start },
    },
  ];
}
