import type { Day } from '../core/base/day.ts';
import type { Id } from '../core/base/id.ts';
import { figureChanges } from '../core/figures/figure-changes.ts';
import { figuresOf } from '../core/figures/figures-of.ts';
import type { Project } from '../core/project.ts';
import type { OfficeTransaction } from '../store/store.ts';

/** Brings the stored figures of a project, which must be locked, up to its record as of a day; in the transaction that changed the record. Writes only what differs. */
export async function refreshFigures(
  transaction: OfficeTransaction,
  id: Id,
  { project, asOf }: { readonly project: Project; readonly asOf: Day },
): Promise<void> {
  const changed = figureChanges(await transaction.readFigures(id), figuresOf(project, asOf));
  if (changed.put.length + changed.remove.length > 0) await transaction.writeFigures(id, changed);
}
