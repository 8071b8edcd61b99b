import type { Day } from '../base/day.ts';
import type { Project, Rows } from '../project.ts';
import { isOpen } from '../workplan/schedule.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { nameOf } from './words/name-of.ts';
import { allowsOtherScope } from './words/open-content.ts';

/** An open item does not leave room for something smaller or else than what the logframe promises. */
export const scopeIsThatOfTheLogframe: Check = {
  id: 'scope-is-that-of-the-logframe',
  catalogue: 'AC-20',
  severity: 'warning',
  rule: 'Good practice: where the work plan allows something smaller than the logframe promises, the change is said and agreed.',
  message: 'Item {item} leaves its scope open: “{title}”. Say and agree what will be done.',
  find,
};

function find(project: Project, asOf: Day): readonly Found[] {
  return project.workPlanItems
    .filter((item) => allowsOtherScope(item.title) && isOpen(project, item, asOf))
    .map(toFound);
}

const toFound = (item: Rows['workPlanItems']): Found => ({
  at: [placeOf('workPlanItems', item, 'title')],
  params: { item: nameOf(item), title: item.title },
});
