/** The headings and lines of a budget in the order in which they are printed, and where a moved or new one goes. */

import type { Id } from '../../../core/base/id.ts';
import { positionBetween } from '../../../core/base/position.ts';
import { inPrintedOrder } from '../../../core/base/printed-order.ts';
import { headingsOf } from '../../../core/budget/totals.ts';
import { findRow, linesOf } from '../../../core/indexes.ts';
import type { Project, Rows } from '../../../core/project.ts';

type BudgetLine = Rows['budgetLines'];

/** A heading or line in its place: how deep it stands, and its neighbours under the same heading. */
export type TreeLine = {
  readonly line: BudgetLine;
  readonly depth: number;
  readonly hasLines: boolean;
  readonly siblings: readonly Id[];
};

/** The tree, line by line. A line whose heading is not there stands at the end as a heading, so that nothing is hidden. */
export function budgetTree(project: Project): readonly TreeLine[] {
  const isLost = ({ parent }: BudgetLine): boolean =>
    parent !== undefined && findRow(project, 'budgetLines', parent) === undefined;
  const tops = [...headingsOf(project), ...inPrintedOrder(project.budgetLines.filter(isLost))];
  return branchOf(project, tops, new Set());
}

function branchOf(
  project: Project,
  lines: readonly BudgetLine[],
  above: ReadonlySet<Id>,
): readonly TreeLine[] {
  const siblings = lines.map(({ id }) => id);
  return lines.flatMap((line): readonly TreeLine[] => {
    if (above.has(line.id)) return [];
    const below = inPrintedOrder(linesOf(project, line.id));
    const rest = branchOf(project, below, new Set([...above, line.id]));
    return [{ line, depth: above.size, hasLines: below.length > 0, siblings }, ...rest];
  });
}

/** Where a line goes that moves up or down: the row to stand behind, in the order of all rows; `undefined` where it is first or last already. */
export function placeToMove(
  project: Project,
  { line, siblings }: TreeLine,
  way: 'up' | 'down',
): { readonly after?: Id } | undefined {
  const at = siblings.indexOf(line.id);
  const other = siblings[way === 'up' ? at - 1 : at + 1];
  if (other === undefined) return undefined;
  if (way === 'down') return { after: lastBelow(project, other) };
  const all = inPrintedOrder(project.budgetLines).map(({ id }) => id);
  const before = all[all.indexOf(other) - 1];
  return before === undefined ? {} : { after: before };
}

/** A new row at the end of a heading; without one, a new heading at the end of all. It has no words yet. */
export function newLine(project: Project, id: Id, heading?: BudgetLine): BudgetLine {
  const all = inPrintedOrder(project.budgetLines);
  const before = heading === undefined ? all.at(-1)?.id : lastBelow(project, heading.id);
  const at = all.findIndex((row) => row.id === before);
  const position = positionBetween(all[at]?.position ?? '', all[at + 1]?.position);
  return {
    id,
    title: {},
    category: heading?.category ?? 'direct',
    ...(heading !== undefined && { parent: heading.id }),
    ...(position !== undefined && { position }),
  };
}

/** The last row of a heading's branch; the heading itself where it has none. */
function lastBelow(project: Project, heading: Id): Id {
  const tree = budgetTree(project);
  const at = tree.findIndex(({ line }) => line.id === heading);
  const depth = tree[at]?.depth ?? 0;
  const next = tree.findIndex((one, index) => index > at && one.depth <= depth);
  return tree[next < 0 ? tree.length - 1 : next - 1]?.line.id ?? heading;
}
