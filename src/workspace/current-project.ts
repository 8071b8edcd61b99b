/** A project as it stands in the store, read as a whole or brought up to date from the journal. */

import type { Id } from '../core/base/id.ts';
import { applyChanges } from '../core/change.ts';
import type { ChainedEntry } from '../core/journal/journal-entry.ts';
import { type Project, tableNames } from '../core/project.ts';
import type { OfficeTransaction, StoredProject } from '../store/store.ts';
import { isChain } from './journal-chain.ts';

/** A project with the memory that it takes, roughly. */
export type SizedProject = StoredProject & { readonly sizeBytes: number };

/** The project as the transaction sees it; `known` is what was last seen of it. `undefined` where there is none. */
export async function currentProject(
  transaction: OfficeTransaction,
  project: Id,
  known: SizedProject | undefined,
): Promise<SizedProject | undefined> {
  const caughtUp = known && (await catchUp(transaction, project, known));
  if (caughtUp) return caughtUp;
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

/** Nothing where what is known does not stand in this journal (as after a restore), or lies too far back. */
async function catchUp(
  transaction: OfficeTransaction,
  project: Id,
  known: SizedProject,
): Promise<SizedProject | undefined> {
  const { version, hash } = known.head;
  if (version === 0) return undefined;
  const [last, ...later] = await transaction.readEntries(project, version - 1, mostEntries + 1);
  if (last?.hash !== hash || later.length === mostEntries || !isChain(hash, later)) return undefined;
  return advance(known, later);
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
