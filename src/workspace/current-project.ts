/** A project as it stands in the store, read as a whole or brought up to date from the journal. */

import type { Id } from '../core/base/id.ts';
import { applyChanges } from '../core/change.ts';
import type { ChainedEntry } from '../core/journal/journal-entry.ts';
import type { PartTally } from '../core/indicators/tally/register-tallies.ts';
import { type Project, tableNames } from '../core/project.ts';
import type { OfficeTransaction, ProjectHead, StoredProject } from '../store/store.ts';
import { isChain } from './journal-chain.ts';

/** A project with the memory that it takes, roughly; `tallies` are those of its register, where it was tallied already. */
export type SizedProject = StoredProject & {
  readonly sizeBytes: number;
  readonly tallies?: readonly PartTally[];
};

/** What is known of a project before it is read: what was last seen of it, and the end of its journal where it was locked. */
export type Known = { readonly seen: SizedProject | undefined; readonly head?: ProjectHead };

/** The project as the transaction sees it. `undefined` where there is none. */
export async function currentProject(
  transaction: OfficeTransaction,
  project: Id,
  { seen, head }: Known,
): Promise<SizedProject | undefined> {
  if (seen !== undefined) {
    const now = head ?? (await transaction.findHead(project));
    const caughtUp = now && (await catchUp(transaction, project, { seen, now }));
    if (caughtUp) return caughtUp;
  }
  const stored = await transaction.readProject(project);
  return stored && { ...stored, sizeBytes: estimateBytes(stored.project) };
}

/** The project after further entries. */
export function advance(known: SizedProject, entries: readonly ChainedEntry[]): SizedProject {
  const last = entries.at(-1);
  if (last === undefined) return known;
  return {
    project: applyChanges(
      known.project,
      entries.flatMap(({ entry }) => entry.changes),
    ),
    head: { version: last.entry.number, hash: last.hash },
    sizeBytes: Math.max(0, known.sizeBytes + entries.map(growthOf).reduce((sum, bytes) => sum + bytes, 0)),
  };
}

/** More entries than this take longer to apply than the rows to read. */
const mostEntries = 500;

/**
 * Nothing where what was seen does not stand in this journal (as after a restore), or lies too far back. What was seen is not read again, however
 * long its last entry is: the hash of the entry after it is made over its own.
 */
async function catchUp(
  transaction: OfficeTransaction,
  project: Id,
  { seen, now }: { readonly seen: SizedProject; readonly now: ProjectHead },
): Promise<SizedProject | undefined> {
  const { version, hash } = seen.head;
  if (now.version === version) return now.hash === hash ? seen : undefined;
  if (now.version < version || now.version - version > mostEntries) return undefined;
  const later = await transaction.readEntries(project, version, mostEntries);
  return isChain(hash, later) ? advance(seen, later) : undefined;
}

/** Bytes on the heap for each character of a record's JSON: 1.7 for a sample project with its look-up by id, more in Arabic and with further look-ups. */
const bytesPerCharacter = 3;

const growthOf = ({ entry }: ChainedEntry): number =>
  (lengthOf(entry.changes) - lengthOf(entry.inverse)) * bytesPerCharacter;

/** Some rows stand for all of their table, since a look at each would take longer than reading them did. */
function estimateBytes(project: Project): number {
  const characters = tableNames.map((table) => {
    const rows = project[table];
    const step = Math.ceil(rows.length / 50) || 1;
    const some = rows.filter((_, index) => index % step === 0);
    return some.length === 0 ? 0 : (lengthOf(some) / some.length) * rows.length;
  });
  return Math.ceil(characters.reduce((sum, length) => sum + length, 0) * bytesPerCharacter);
}

const lengthOf = (value: unknown): number => JSON.stringify(value).length;
