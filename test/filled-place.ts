/** A place with something in it for the suites of backup and restore: two offices, projects with journals, people, files. */

import { createCipheriv, createHash } from 'node:crypto';
import { type Change, put, remove } from '../src/core/change.ts';
import { emptyProject } from '../src/core/project.ts';
import { anActivity, anIndicator } from '../src/core/testing.ts';
import type { OfficeEntry } from '../src/core/journal/office-entry.ts';
import { type Place, openStore } from '../src/store/open.ts';
import { withOwner } from '../src/store/owner.ts';
import type { OfficeTransaction, Store } from '../src/store/store.ts';
import { type DataPlace, databaseOf, filesFolderOf } from '../src/workspace/data-place.ts';
import { openFileFolder } from '../src/workspace/file-folder.ts';
import { chainEntry, zeroHash } from '../src/workspace/journal-chain.ts';
import { anEntry } from './journal-of.ts';

/** The two offices; the second has a name in Arabic. */
export const offices = [
  '00000000-0000-4000-8000-00000000000a',
  '00000000-0000-4000-8000-00000000000b',
] as const;

/** What the file of every project holds: more than a megabyte that nothing makes smaller, as a photograph is. */
export const fileBytes = createCipheriv('aes-128-ctr', Buffer.alloc(16), Buffer.alloc(16)).update(
  Buffer.alloc(1_200_000),
);
/** Its name. */
export const fileHash = createHash('sha256').update(fileBytes).digest('hex');

/** Fills a store that is empty, with so many entries in each project. */
export async function fillPlace(place: DataPlace, entries = 12): Promise<void> {
  const files = openFileFolder(filesFolderOf(place));
  await files.keep(inParts(fileBytes));
  const store = await openStore(databaseOf(place));
  try {
    await fillStore(store, entries);
  } finally {
    await store.close();
  }
}

async function fillStore(store: Store, entries: number): Promise<void> {
  await store.users.addUser(aUser);
  await store.users.setPasswordHash(aUser.id, 'no hash of any password');
  await store.users.addSession({ ...aSession, user: aUser.id });
  for (const [nth, office] of offices.entries()) {
    await store.createOffice(office, nth === 0 ? 'Office “A”' : 'مكتب\n\u{1f3db} ب');
    await store.inOffice(office, async (transaction) => {
      await appendAffair(transaction, office);
      await transaction.setOfficeRole(aUser.id, 'member');
      for (const project of ['prj_1', 'prj_2', 'prj_empty']) {
        await transaction.createProject(project);
        await transaction.setMember(project, aUser.id, { role: 'partner', strands: ['str_1', 'str_2'] });
        await transaction.keepFile(project, aFile);
        if (project !== 'prj_empty') await appendEntries(transaction, { office, project }, entries);
      }
    });
  }
  await store.users.addToken({ ...aToken, user: aUser.id, office: offices[0] });
}

const aUser = {
  id: 'usr_1',
  email: 'Anna@example.org',
  name: 'Anna Muster',
  locale: 'fr',
  isOperator: true,
  isDisabled: false,
  madeAt: 1_800_000_000_000,
};
const aSession = { hash: 'f'.repeat(64), id: 'ses_1', device: 'Firefox', madeAt: 1, usedAt: 2, endsAt: 3 };
const aToken = { hash: 'e'.repeat(64), id: 'tok_1', label: 'Nightly', scopes: [], madeAt: 1, endsAt: 3 };
const aFile = {
  sha256: fileHash,
  sizeBytes: fileBytes.length,
  mediaType: 'text/plain',
  use: 'evidence',
} as const;

async function appendAffair(transaction: OfficeTransaction, office: string): Promise<void> {
  await transaction.lockOffice();
  const entry: OfficeEntry = {
    schema: 1,
    office,
    number: 1,
    at: '2026-11-25T08:00:00.000Z',
    actor: 'usr_1',
    affair: { did: 'create-office' },
  };
  await transaction.appendOffice(chainEntry(zeroHash, entry));
}

async function appendEntries(
  transaction: OfficeTransaction,
  of: { readonly office: string; readonly project: string },
  count: number,
): Promise<void> {
  let hash = zeroHash;
  await transaction.lockProject(of.project);
  for (let number = 1; number <= count; number += 1) {
    const chained = chainEntry(hash, anEntry(emptyProject, changesOf(number), { ...of, number }));
    await transaction.append(of.project, chained.entry.changes, chained);
    ({ hash } = chained);
  }
}

/** Puts two rows, and takes one of an earlier entry away. */
const changesOf = (number: number): readonly Change[] => [
  put(
    'activities',
    anActivity({ id: `act_${number}`, title: { en: `Training ${number}`, ar: 'تدريب “١”\u2028' } }),
  ),
  put('indicators', anIndicator({ id: `ind_${number % 5}`, code: `I${number}` })),
  ...(number % 4 === 0 ? [remove('activities', `act_${number - 1}`)] : []),
];

/** A hash of every row that a copy has. */
export async function digestOf(place: Place): Promise<string> {
  const hash = createHash('sha256');
  await withOwner(place, async (owner) => {
    const lines: string[] = [];
    for await (const part of owner.dump()) lines.push(...part.lines.map((line) => `${part.table} ${line}`));
    for (const line of lines.toSorted()) hash.update(line);
  });
  return hash.digest('hex');
}

/** The bytes in pieces, as they come from a disk. */
export async function* inParts(bytes: Uint8Array, size = 60_000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
