/** What a request becomes in the journal: decided on what is there, allowed to its sender, without names, and chained to the entry before. */

import { authorizeChanges } from '../core/authorize.ts';
import { day } from '../core/base/day.ts';
import { type Change, invert } from '../core/change.ts';
import { refuseLocked } from '../core/commands/refuse-locked.ts';
import { refuseOtherHand } from '../core/commands/refuse-other-hand.ts';
import { requiredPermissions } from '../core/commands/required-permissions.ts';
import { type ChainedEntry, journalSchema } from '../core/journal/journal-entry.ts';
import type { Grant } from '../core/permissions.ts';
import type { KeptFile, OfficeTransaction } from '../store/store.ts';
import { type CommandRequest, seenVersion } from './command-request.ts';
import type { SizedProject } from './current-project.ts';
import { chainEntry } from './journal-chain.ts';
import type { Operation } from './operation.ts';
import type { RegisterKeys } from './register/key-folder.ts';
import { refuseNames } from './register/refuse-names.ts';
import { openVault } from './register/vault.ts';

/** What an entry is decided on. */
export type Moment = {
  readonly transaction: OfficeTransaction;
  readonly current: SizedProject;
  readonly grant: Grant;
  readonly operation: Operation;
  readonly milliseconds: number;
};

/** An entry, files that the project holds from then on, and what is written beside the record once the entry is there. */
export type Decision = {
  readonly entry: ChainedEntry;
  readonly files: readonly KeptFile[];
  readonly write: (version: number, at: string) => Promise<void>;
};

/** Throws Problem `not-allowed` where the sender may not make the changes. */
export function refuseNotAllowed(
  { grant, operation, current }: Omit<Moment, 'transaction' | 'milliseconds'>,
  changes: readonly Change[],
): void {
  const { project } = current;
  authorizeChanges(grant, requiredPermissions(operation, changes), { project, changes });
}

/** Decides. Throws a Problem where it cannot be done, or not by this sender. */
export async function decideEntry(
  request: CommandRequest,
  moment: Moment,
  registerKeys: RegisterKeys,
): Promise<Decision> {
  const { office, project, sender, command, input, reason } = request;
  const { transaction, current, operation, milliseconds } = moment;
  const at = new Date(milliseconds).toISOString();
  const asked = {
    input,
    seen: seenVersion(request, current.head),
    readAfter: async (number: number) =>
      (await transaction.readEntries(project, number)).map(({ entry }) => entry),
    register: transaction.register,
    asOf: day(at.slice(0, 10)),
    sender,
    place: { office, project },
    at: milliseconds,
    transaction,
  };
  if (operation.isSecret === true) refuseNotAllowed(moment, []);
  const { changes, of, files = [], register, write } = await operation.decide(current, asked);
  refuseNotAllowed(moment, changes);
  // Whatever has decided them: nothing changes what was submitted, or what others have said.
  refuseLocked(current.project, changes);
  if (of === undefined) refuseOtherHand(current.project, changes, sender.user);
  const names = { register: transaction.register, vault: openVault(registerKeys, request) };
  await refuseNames(names, request, { before: current.project, changes, reason });
  const entry = chainEntry(current.head.hash, {
    schema: journalSchema,
    office,
    project,
    number: current.head.version + 1,
    at,
    actor: sender.user,
    command,
    ...(reason !== undefined && { reason }),
    changes,
    inverse: invert(current.project, changes),
    ...(of !== undefined && { of }),
    ...(register !== undefined && { register }),
  });
  return { entry, files, write: write ?? (() => Promise.resolve()) };
}
