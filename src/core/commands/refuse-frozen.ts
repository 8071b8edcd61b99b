import { type Change, tableOf } from '../change.ts';
import { Problem } from '../problem.ts';
import type { TableName } from '../project.ts';

/** Tables whose rows come by freezing or publishing a report, and never change. */
export const frozenTables: ReadonlySet<TableName> = new Set(['snapshots', 'releases']);

/** Throws Problem `frozen` where changes touch what was frozen or published. */
export function refuseFrozen(changes: readonly Change[]): void {
  if (changes.some((change) => frozenTables.has(tableOf(change)))) throw new Problem('frozen');
}
