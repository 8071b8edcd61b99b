/** Moving a row of the chain past the one beside it. */

import { inPrintedOrder } from '../../../core/base/printed-order.ts';
import type { Project } from '../../../core/project.ts';
import type { Wish } from '../../project/project-store.ts';
import { type ChainRow, siblingsOf } from './chain-row.ts';

/** The command that moves a row past the one above or below it; `undefined` where there is none. */
export function moveOf(project: Project, row: ChainRow, way: 'up' | 'down'): Wish | undefined {
  const { table, id } = row;
  const siblings = siblingsOf(project, row);
  const index = siblings.findIndex((one) => one.id === id);
  const other = siblings[way === 'up' ? index - 1 : index + 1];
  if (other === undefined) return undefined;
  const after = way === 'down' ? other.id : idBefore(project, row, other.id);
  return { command: 'move-row', input: { table, id, ...(after !== undefined && { after }) } };
}

/** The row that is printed before another, the moving one left aside. */
function idBefore(project: Project, { table, id }: ChainRow, other: string): string | undefined {
  const printed = inPrintedOrder<{ readonly id: string }>(project[table]).filter((row) => row.id !== id);
  return printed[printed.findIndex((row) => row.id === other) - 1]?.id;
}
