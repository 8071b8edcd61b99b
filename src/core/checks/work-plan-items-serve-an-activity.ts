import { runningNumberOf } from '../base/code.ts';
import type { Project, Rows } from '../project.ts';
import { hasCrosswalk, unlinkedItems } from '../workplan/crosswalk.ts';
import { runsOf, sayRun } from '../workplan/numbering.ts';
import { type Check, type Found, type SingleParam, placeOf } from './check.ts';
import { nameOf } from './words/name-of.ts';

/** Every item of the work plan delivers an activity of the logframe. */
export const workPlanItemsServeAnActivity: Check = {
  id: 'work-plan-items-serve-an-activity',
  catalogue: 'AC-18',
  severity: 'warning',
  rule: 'Good practice: what is planned and paid for is an activity of the logframe.',
  message:
    '{count, plural, one {Work-plan item {items} belongs} other {Work-plan items {items} belong}} to no activity of the logframe.',
  find,
};

function find(project: Project): readonly Found[] {
  const items = unlinkedItems(project);
  // Where most items name no activity, what is missing is the crosswalk.
  if (project.activities.length === 0 || items.length === 0 || !hasCrosswalk(project)) return [];
  return [
    {
      at: items.map((item) => placeOf('workPlanItems', item, 'activities')),
      params: { count: items.length, items: sayItems(items) },
    },
  ];
}

function sayItems(items: readonly Rows['workPlanItems'][]): readonly SingleParam[] {
  const numbers = items.map((item) => runningNumberOf(item.code)).filter((number) => number !== undefined);
  const others = items.filter((item) => runningNumberOf(item.code) === undefined);
  return [...runsOf(numbers.toSorted((a, b) => a - b)).map(sayRun), ...others.map(nameOf)];
}
