import type { Day } from '../../../base/day.ts';
import { valueOf } from '../../../budget/spending.ts';
import { findRow } from '../../../indexes.ts';
import type { Project } from '../../../project.ts';
import { bookedUntil } from '../../live-values/booked-until.ts';

/** How many costs until a day stand in no sum: those that nobody converted, and those on lines that the budget does not have. */
export function unbookedCosts(
  project: Project,
  until: Day,
): { readonly notConverted: number; readonly onNoLine: number } {
  const costs = bookedUntil(project, until).expenditures;
  return {
    notConverted: costs.filter((cost) => valueOf(project, cost) === undefined).length,
    onNoLine: costs.filter((cost) => findRow(project, 'budgetLines', cost.line) === undefined).length,
  };
}
