/** What no change passes, whatever has decided it: the rights of its sender, what was submitted, and the hands of others. */

import { authorizeChanges } from '../core/authorize.ts';
import { type Change, tableOf } from '../core/change.ts';
import { refuseLocked } from '../core/commands/refuse-locked.ts';
import { refuseOtherHand } from '../core/commands/refuse-other-hand.ts';
import { requiredPermissions } from '../core/commands/required-permissions.ts';
import type { Grant } from '../core/permissions.ts';
import { writtenTables } from '../core/project.ts';
import type { StoredProject } from '../store/store.ts';
import type { Operation } from './operation.ts';

/** Who asks for changes of which record, by which operation. */
export type Changing = {
  readonly current: Pick<StoredProject, 'project'>;
  readonly grant: Grant;
  readonly operation: Pick<Operation, 'permission'>;
};

/** Throws Problem `not-allowed` where the sender may not make the changes. What is computed follows of itself, and asks for nothing. */
export function refuseNotAllowed({ current, grant, operation }: Changing, changes: readonly Change[]): void {
  const { project } = current;
  const own = changes.filter((change) => writtenTables.includes(tableOf(change)));
  authorizeChanges(grant, requiredPermissions(operation, own), { project, changes: own });
}

/** Throws a Problem where this user may not make the changes: `not-allowed`, `period-locked` or `other-hand`. What is taken back is in nobody's name. */
export function refuseChanges(
  changing: Changing,
  changes: readonly Change[],
  { user, isTakenBack }: { readonly user: string; readonly isTakenBack: boolean },
): void {
  refuseNotAllowed(changing, changes);
  refuseLocked(changing.current.project, changes);
  if (!isTakenBack) refuseOtherHand(changing.current.project, changes, user);
}
