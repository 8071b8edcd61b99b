import { compareCodes, parseCode, runningNumberOf } from '../base/code.ts';
import type { Project, Rows } from '../project.ts';
import { hasCrosswalk, unlinkedItems } from '../workplan/crosswalk.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** Where logframe and work plan number differently, the items of the plan name the activities that they deliver. */
export const numberingSchemesHaveACrosswalk: Check = {
  id: 'numbering-schemes-have-a-crosswalk',
  catalogue: 'AC-08',
  severity: 'warning',
  rule: 'The template asks that activities be linked to outputs through numbering; two numbering schemes need a table that leads from one to the other.',
  message:
    'The logframe numbers its activities {activities}, the work plan {items}; {count} of {total} work-plan items do not say which activity they belong to.',
  find,
};

function find(project: Project): readonly Found[] {
  if (hasCrosswalk(project)) return [];
  const activities = codesOf(project.activities);
  const items = codesOf(project.workPlanItems.filter((item) => runningNumberOf(item.code) !== undefined));
  return activities.length > 0 && items.length > 0 && areDifferent(activities, items)
    ? [toFound(project, activities, items)]
    : [];
}

function areDifferent(activities: readonly string[], items: readonly string[]): boolean {
  const known = new Set(activities);
  return items.filter((code) => known.has(code)).length * 2 <= items.length;
}

const toFound = (project: Project, activities: readonly string[], items: readonly string[]): Found => ({
  at: [
    ...project.workPlans.map((plan) => placeOf('workPlans', plan)),
    ...project.activities.map((activity) => placeOf('activities', activity, 'code')),
  ],
  params: {
    activities: rangeOf(activities),
    items: rangeOf(items),
    count: unlinkedItems(project).length,
    total: project.workPlanItems.length,
  },
});

const codesOf = (rows: readonly (Rows['activities'] | Rows['workPlanItems'])[]): readonly string[] =>
  rows
    .map((row) => parseCode(row.code ?? ''))
    .filter((code) => code !== undefined)
    .toSorted(compareCodes);

const rangeOf = (codes: readonly string[]): string => `${codes[0] ?? ''}-${codes.at(-1) ?? ''}`;
