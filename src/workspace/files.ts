import { authorize } from '../core/authorize.ts';
import { type Grant, type Permission, isAllowed } from '../core/permissions.ts';
import { Problem } from '../core/problem.ts';
import type { KeptFile, OfficeTransaction, Store } from '../store/store.ts';
import type { FileFolder } from './file-folder.ts';
import { grantOf, refuseMissing } from './grant-of.ts';
import type { ProjectPlace, Sender } from './sender.ts';
import type { Files } from './workspace.ts';

/** What files are made of: the store notes which project holds them, the folder has their bytes. */
export type FileParts = { readonly store: Store; readonly files: FileFolder };

/** The files of projects. */
export function openFiles(parts: FileParts): Files {
  const { store, files } = parts;
  return {
    list: (sender, place) =>
      store.inOffice(place.office, async (transaction) => {
        authorize(await grantOf(transaction, sender, place), 'read');
        await refuseMissing(transaction, place.project);
        return transaction.listFiles(place.project);
      }),
    keep: (...asked) => keepFile(parts, asked),
    read: async (sender, place, sha256) => {
      const file = await findReadable(parts, { sender, place }, sha256);
      if (file === undefined) throw new Problem('file-missing', { sha256 });
      return { file, bytes: files.read(sha256) };
    },
  };
}

/** Asked before the bytes are taken, and again when they are here. */
async function keepFile(
  { store, files }: FileParts,
  [sender, place, { bytes, mediaType, mostBytes }]: Parameters<Files['keep']>,
): Promise<KeptFile> {
  const { office, project } = place;
  const refuse = async (transaction: OfficeTransaction): Promise<void> => {
    refuseReaders(await grantOf(transaction, sender, place));
    await refuseMissing(transaction, project);
  };
  await store.inOffice(office, refuse);
  const kept = await files.keep(bytes, mostBytes);
  const file: KeptFile = { ...kept, mediaType, use: 'evidence' };
  return store.inOffice(office, async (transaction) => {
    await refuse(transaction);
    await transaction.keepFile(project, file);
    return (await transaction.findFile(project, file.sha256)) ?? file;
  });
}

const writing = [
  'write-record',
  'write-own-strands',
  'write-budget',
  'write-report',
] as const satisfies readonly Permission[];

/** Evidence belongs to all parts of the record, so that whoever may write one may add to it. */
function refuseReaders(grant: Grant): void {
  if (!writing.some((permission) => isAllowed(grant, permission))) authorize(grant, 'write-record');
}

/** A file that the sender may not read is one that is not there. */
async function findReadable(
  { store }: FileParts,
  { sender, place }: { readonly sender: Sender; readonly place: ProjectPlace },
  sha256: string,
): Promise<KeptFile | undefined> {
  return store.inOffice(place.office, async (transaction) => {
    const grant = await grantOf(transaction, sender, place);
    const mayReadAll = isAllowed(grant, 'read');
    if (!mayReadAll) authorize(grant, 'read-submitted');
    const file = await transaction.findFile(place.project, sha256);
    if (file === undefined) await refuseMissing(transaction, place.project);
    return mayReadAll || file?.use === 'snapshot' ? file : undefined;
  });
}
