/**
 * The one write path. Everything that changes a project goes through here, in one transaction under the project's lock: has this request been
 * carried out already, is the record up to date, what does the command decide, may the sender do that, then rows, entry and request together.
 */

import { createHash } from 'node:crypto';
import { canonicalJson } from '../core/base/hash.ts';
import type { Id } from '../core/base/id.ts';
import { type Change, invert } from '../core/change.ts';
import type { ChainedEntry } from '../core/journal/journal-entry.ts';
import { journalSchema } from '../core/journal/journal-entry.ts';
import { Problem } from '../core/problem.ts';
import type { Role } from '../core/permissions.ts';
import type { OfficeId, OfficeTransaction, ProjectHead, Store } from '../store/store.ts';
import { type SizedProject, advance, currentProject } from './current-project.ts';
import { findOperation, refuseNotAllowed } from './operation.ts';
import { chainEntry } from './journal-chain.ts';
import type { ProjectCache } from './project-cache.ts';

/** A command for a project, from a sender whose role there is known. */
export type CommandRequest = {
  readonly office: OfficeId;
  readonly project: Id;
  /** The sender, by id. */
  readonly actor: string;
  readonly role: Role;
  /** The name of a command of core, or `undo` or `redo`. */
  readonly command: string;
  readonly input: unknown;
  /** The version that the sender has seen, 0 for a project without entries. Without it the request is refused. */
  readonly version: number | undefined;
  /** Made by the sender for this request, and used again only to repeat it. */
  readonly key: string;
  /** Why, for the journal. */
  readonly reason?: string;
};

/** What a command did: the version that it made, and the changes that lead there. A repeated request has the answer of the first. */
export type CommandAnswer = { readonly version: number; readonly changes: readonly Change[] };

/** What the write path works with. `clock` gives milliseconds since 1970. */
export type WriteParts = {
  readonly store: Store;
  readonly cache: ProjectCache;
  readonly clock: () => number;
};

type Done = { readonly answer: CommandAnswer; readonly current?: SizedProject };

/** Carries out a command. Throws a Problem where it cannot be done; then nothing has changed. */
export async function runCommand(parts: WriteParts, request: CommandRequest): Promise<CommandAnswer> {
  findOperation(request.command);
  refuseKey(request.key);
  const { store, cache } = parts;
  const { answer, current } = await store.inOffice(request.office, (transaction) =>
    runOnce(parts, request, transaction),
  );
  // Only what is committed is known.
  if (current) cache.keep(request.office, request.project, current);
  return answer;
}

async function runOnce(
  parts: WriteParts,
  request: CommandRequest,
  transaction: OfficeTransaction,
): Promise<Done> {
  const head = await transaction.lockProject(request.project);
  if (head === undefined) throw new Problem('project-missing', { id: request.project });
  const requestHash = hashOf(request);
  const repeated = await answerOfRepeated(transaction, request, requestHash);
  if (repeated) return { answer: repeated };
  const current = await currentUnderLock(parts, request, { transaction, head });
  const entry = await decideEntry(request, { transaction, current, milliseconds: parts.clock() });
  const { changes, number } = entry.entry;
  await transaction.append(request.project, changes, entry);
  const { actor, key } = request;
  await transaction.keepRequest(request.project, { actor, key, requestHash, entry: number });
  return { answer: { version: number, changes }, current: advance(current, [entry]) };
}

const longestKey = 200;

function refuseKey(key: string): void {
  if (key !== '' && key.length <= longestKey) return;
  throw new Problem('invalid-input', { where: 'key', why: `not of 1 to ${longestKey} characters` });
}

/** Without the version: who sends the same again after having seen more wants the same. */
function hashOf({ project, command, input, reason }: CommandRequest): string {
  const text = canonicalJson({ project, command, input, reason });
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

async function answerOfRepeated(
  transaction: OfficeTransaction,
  { project, actor, key }: CommandRequest,
  requestHash: string,
): Promise<CommandAnswer | undefined> {
  const kept = await transaction.findRequest(actor, key);
  if (kept === undefined) return undefined;
  if (kept.requestHash !== requestHash) throw new Problem('key-reused', { key });
  const [chained] = await transaction.readEntries(project, kept.entry - 1, 1);
  if (chained === undefined) throw new Error(`request ${key} names entry ${kept.entry}, which is not there`);
  return { version: kept.entry, changes: chained.entry.changes };
}

async function currentUnderLock(
  { cache }: WriteParts,
  { office, project }: CommandRequest,
  { transaction, head }: { readonly transaction: OfficeTransaction; readonly head: ProjectHead },
): Promise<SizedProject> {
  const current = await currentProject(transaction, project, cache.find(office, project));
  if (current?.head.version === head.version && current.head.hash === head.hash) return current;
  throw new Error(`the rows or entries of project ${project} do not end at its version ${head.version}`);
}

type Moment = {
  readonly transaction: OfficeTransaction;
  readonly current: SizedProject;
  readonly milliseconds: number;
};

async function decideEntry(
  request: CommandRequest,
  { transaction, current, milliseconds }: Moment,
): Promise<ChainedEntry> {
  const { office, project, actor, command, input, role, reason } = request;
  const seen = seenVersion(request, current.head);
  const operation = findOperation(command);
  const readAfter = async (number: number) =>
    (await transaction.readEntries(project, number)).map(({ entry }) => entry);
  const decided = await operation.decide(current, { input, seen, readAfter });
  refuseNotAllowed(role, operation, decided.changes);
  return chainEntry(current.head.hash, {
    schema: journalSchema,
    office,
    project,
    number: current.head.version + 1,
    at: new Date(milliseconds).toISOString(),
    actor,
    command,
    ...(reason !== undefined && { reason }),
    changes: decided.changes,
    inverse: invert(current.project, decided.changes),
    ...(decided.of !== undefined && { of: decided.of }),
  });
}

function seenVersion({ version: seen }: CommandRequest, { version }: ProjectHead): number {
  if (seen === undefined || !Number.isSafeInteger(seen) || seen < 0) throw new Problem('version-missing');
  if (seen > version) throw new Problem('version-ahead', { version, expected: seen });
  return seen;
}
