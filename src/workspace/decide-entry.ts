/** What a request becomes in the journal: decided on what is there, allowed to its sender, without names, and chained to the entry before. */

import { day } from '../core/base/day.ts';
import { invert } from '../core/change.ts';
import type { PartTally } from '../core/indicators/tally/register-tallies.ts';
import { type ChainedEntry, journalSchema } from '../core/journal/journal-entry.ts';
import type { KeptFile, OfficeTransaction } from '../store/store.ts';
import { type CommandRequest, seenVersion } from './command-request.ts';
import type { SizedProject } from './current-project.ts';
import { deriveRegisterValues } from './derive-register-values.ts';
import { chainEntry } from './journal-chain.ts';
import type { Operation } from './operation.ts';
import { type Changing, refuseChanges, refuseNotAllowed } from './refuse-changes.ts';
import type { RegisterKeys } from './register/key-folder.ts';
import { refuseNames } from './register/refuse-names.ts';
import { openVault } from './register/vault.ts';

/** What an entry is decided on. */
export type Moment = Changing & {
  readonly transaction: OfficeTransaction;
  readonly current: SizedProject;
  readonly operation: Operation;
  readonly milliseconds: number;
};

/** An entry, files that the project holds from then on, what is written beside the record once the entry is there, and the register's tallies then. */
export type Decision = {
  readonly entry: ChainedEntry;
  readonly files: readonly KeptFile[];
  readonly write: (version: number, at: string) => Promise<void>;
  readonly tallies?: readonly PartTally[];
};

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
  const decided = await operation.decide(current, asked);
  const { of, files = [], register, registerChanges = [], write } = decided;
  refuseChanges(moment, decided.changes, { user: sender.user, isTakenBack: of !== undefined });
  const names = { register: transaction.register, vault: openVault(registerKeys, request) };
  await refuseNames(names, request, { before: current.project, changes: decided.changes, reason });
  const derived = await deriveRegisterValues({
    id: project,
    current,
    changes: decided.changes,
    registerChanges,
    register: transaction.register,
  });
  const changes = [...decided.changes, ...derived.changes];
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
  return {
    entry,
    files,
    write: write ?? (() => Promise.resolve()),
    ...(derived.tallies && { tallies: derived.tallies }),
  };
}
