/**
 * The one write path. Everything that changes a project goes through here, in one transaction under the project's lock: has the sender a part in
 * it, is the record up to date, has this request been carried out already, what does the command decide, may the sender do that, then rows,
 * entry and request together. Whoever has no part in the project learns nothing but that.
 */

import { authorize } from '../core/authorize.ts';
import { day } from '../core/base/day.ts';
import type { OfficeTransaction, ProjectHead, Store } from '../store/store.ts';
import { answerOfRepeated, hashOfRequest, refuseKey } from './answer-of-repeated.ts';
import type { CommandAnswer, CommandRequest } from './command-request.ts';
import { type SizedProject, advance, currentProject } from './current-project.ts';
import { decideEntry } from './decide-entry.ts';
import { grantOf, projectMissing } from './grant-of.ts';
import { findOperation } from './find-operation.ts';
import type { Operation } from './operation.ts';
import type { ProjectCache } from './project-cache.ts';
import { refreshFigures } from './refresh-figures.ts';
import { refuseNotAllowed } from './refuse-changes.ts';
import type { RegisterKeys } from './register/key-folder.ts';

/** What the write path works with. `clock` gives milliseconds since 1970; the keys of the register are those by which names in texts are found. */
export type WriteParts = {
  readonly store: Store;
  readonly registerKeys: RegisterKeys;
  readonly cache: ProjectCache;
  readonly clock: () => number;
};

/** Finds the operation of a name, or throws a Problem. */
type FindOperation = (command: string) => Operation;

type Done = { readonly answer: CommandAnswer; readonly current?: SizedProject };

/** Carries out a command. Throws a Problem where it cannot be done; then nothing has changed. */
export const runCommand = (parts: WriteParts, request: CommandRequest): Promise<CommandAnswer> =>
  runOperation(parts, request, findOperation);

/** Carries out what a request asks for. `find` is not asked before its sender is known to have a part in the project. */
export async function runOperation(
  parts: WriteParts,
  request: CommandRequest,
  find: FindOperation,
): Promise<CommandAnswer> {
  const { store, cache } = parts;
  const { answer, current } = await store.inOffice(request.office, (transaction) =>
    runOnce(parts, { request, find }, transaction),
  );
  // Only what is committed is known.
  if (current) cache.keep(request.office, request.project, current);
  return answer;
}

async function runOnce(
  parts: WriteParts,
  { request, find }: { readonly request: CommandRequest; readonly find: FindOperation },
  transaction: OfficeTransaction,
): Promise<Done> {
  const { project, sender, key } = request;
  // Before the lock, so that a stranger neither waits for it nor holds it.
  await grantOf(transaction, sender, request);
  const head = await transaction.lockProject(project);
  if (head === undefined) throw projectMissing(project);
  // And again, since it may have been withdrawn while this waited.
  const grant = await grantOf(transaction, sender, request);
  // Refusals show what is there.
  authorize(grant, 'read');
  const operation = find(request.command);
  refuseKey(key);
  const current = await currentUnderLock(parts, request, { transaction, head });
  const requestHash = hashOfRequest(request);
  const repeated = await answerOfRepeated(transaction, request, requestHash);
  const moment = { transaction, current, grant, operation, milliseconds: parts.clock() };
  if (repeated) {
    refuseNotAllowed(moment, repeated.changes);
    return { answer: repeated };
  }
  const { entry, files, write, tallies } = await decideEntry(request, moment, parts.registerKeys);
  const { changes, number, at } = entry.entry;
  await transaction.append(project, changes, entry);
  await write(number, at);
  for (const file of files) await transaction.keepFile(project, file);
  await transaction.keepRequest(project, { actor: sender.user, key, requestHash, entry: number });
  const after = { ...advance(current, [entry]), ...(tallies && { tallies }) };
  await refreshFigures(transaction, project, {
    project: after.project,
    asOf: day(entry.entry.at.slice(0, 10)),
  });
  return { answer: { version: number, changes }, current: after };
}

async function currentUnderLock(
  { cache }: WriteParts,
  { office, project }: CommandRequest,
  { transaction, head }: { readonly transaction: OfficeTransaction; readonly head: ProjectHead },
): Promise<SizedProject> {
  const current = await currentProject(transaction, project, { seen: cache.find(office, project), head });
  if (current?.head.version === head.version && current.head.hash === head.hash) return current;
  throw new Error(`the rows or entries of project ${project} do not end at its version ${head.version}`);
}
