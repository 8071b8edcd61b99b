/**
 * The one place that says yes or no. It is asked after an object is loaded and, where it would change, again on the object as it would then stand,
 * so that nobody moves a row to where they may not write, or takes one from there.
 */

import type { Id } from './base/id.ts';
import { type Change, applyChanges, rowIdOf, tableOf } from './change.ts';
import { findRow } from './indexes.ts';
import { type Grant, type Permission, isAllowed } from './permissions.ts';
import { Problem } from './problem.ts';
import type { Project, TableName } from './project.ts';
import { strandsOf } from './strands-of.ts';

/** Throws Problem `not-allowed` where the grant does not hold the permission. */
export function authorize(grant: Grant, permission: Permission): void {
  if (!isAllowed(grant, permission)) throw notAllowed(grant, permission);
}

/**
 * Throws Problem `not-allowed` where a grant does not let its holder make the changes, which need the permissions. What needs `write-record` is
 * also open to the holder of `write-own-strands`, on rows that are in his strands before and after.
 */
export function authorizeChanges(
  grant: Grant,
  needed: readonly Permission[],
  { project, changes }: { readonly project: Project; readonly changes: readonly Change[] },
): void {
  for (const permission of needed) {
    if (isAllowed(grant, permission)) continue;
    const own = permission === 'write-record' && isAllowed(grant, 'write-own-strands');
    if (!own) throw notAllowed(grant, permission);
    refuseForeignStrands(grant, project, changes);
  }
}

function refuseForeignStrands(grant: Grant, project: Project, changes: readonly Change[]): void {
  const proposed = applyChanges(project, changes);
  const isOwn = (strand: Id | undefined): boolean =>
    strand !== undefined && (grant.strands ?? []).includes(strand);
  const isOwnIn = (record: Project, table: TableName, id: Id): boolean => {
    const strands = strandsOf(record, table, id);
    return findRow(record, table, id) === undefined || (strands.length > 0 && strands.every(isOwn));
  };
  for (const change of changes) {
    const [table, id] = [tableOf(change), rowIdOf(change)];
    if (!isOwnIn(project, table, id) || !isOwnIn(proposed, table, id))
      throw notAllowed(grant, 'write-record');
  }
}

const notAllowed = ({ role }: Grant, permission: Permission): Problem =>
  new Problem('not-allowed', { role, permission });
