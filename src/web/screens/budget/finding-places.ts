/** Where on the screen of the budget a finding stands: in the row that it is about, or under the table where it is about several. */

import type { Id } from '../../../core/base/id.ts';
import type { Finding } from '../../../core/checks/check.ts';
import { findRow } from '../../../core/indexes.ts';
import { type Project, projectRowOf } from '../../../core/project.ts';

/** The tables of money whose rows stand on other tabs. */
const otherTables: readonly string[] = ['expenditures', 'instalments', 'exchangeRates'];

/** The row under which a finding stands: that of its first place, unless it is about rows elsewhere in the budget just as well. */
export function rowOfFinding(project: Project, { at }: Pick<Finding, 'at'>): Id | undefined {
  const [first, ...others] = at;
  if (first === undefined) return undefined;
  if (first.table === 'project') return first.field === 'statedTotal' ? first.row : undefined;
  if (first.table === 'fundingSources') return first.row;
  if (first.table !== 'budgetLines') return undefined;
  const isElsewhere = others.some(
    ({ table, row }) =>
      table === 'budgetLines' &&
      row !== first.row &&
      findRow(project, 'budgetLines', row)?.parent !== first.row,
  );
  return isElsewhere ? undefined : first.row;
}

/** Whether a finding is about money and stands under no row. */
export function isOfNoRow(project: Project, { at, catalogue }: Pick<Finding, 'at' | 'catalogue'>): boolean {
  const [first] = at;
  if (first === undefined || rowOfFinding(project, { at }) !== undefined) return false;
  if (first.table === 'project' && first.row !== projectRowOf(project)?.id) return false;
  return catalogue.startsWith('BU-') || otherTables.includes(first.table);
}
