import { type Change, tableOf } from '../change.ts';
import { Problem } from '../problem.ts';

/** Throws Problem `frozen` where changes touch a snapshot. Snapshots come by freezing a report and never change. */
export function refuseFrozen(changes: readonly Change[]): void {
  if (changes.some((change) => tableOf(change) === 'snapshots')) throw new Problem('frozen');
}
