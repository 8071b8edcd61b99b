/** What publishing a report would show and withhold. Nothing is kept of it. */

import { authorize } from '../../core/authorize.ts';
import type { Id } from '../../core/base/id.ts';
import { refuseStaleId } from '../../core/commands/refuse-stale-id.ts';
import { parseAs } from '../../core/parse-as.ts';
import { type ReleaseInput, releaseInput } from '../../core/release/release-input.ts';
import type { JournalEntry } from '../../core/journal/journal-entry.ts';
import { recordWhenFrozen } from '../../core/release/record-when-frozen.ts';
import { unreviewedByJournal } from '../../core/release/reviewed.ts';
import type { StoredProject } from '../../store/store.ts';
import { currentProject } from '../current-project.ts';
import type { FileFolder } from '../file-folder.ts';
import { grantOf, projectMissing } from '../grant-of.ts';
import type { WriteParts } from '../run-command.ts';
import { openVault } from '../register/vault.ts';
import type { ProjectPlace, Sender } from '../sender.ts';
import { type RegisterNames, readRegisterNames } from './register-names.ts';
import { type PreparedRelease, type PrepareParts, prepareRelease } from './prepare-release.ts';

/** What publishing works with. */
export type ReleaseParts = WriteParts & Omit<PrepareParts, 'readEarlier'> & { readonly files: FileFolder };

/** A release as it would be, and the redactions that nobody but their author has reviewed. */
export type ReleasePreview = PreparedRelease & { readonly unreviewed: readonly Id[] };

/** What a release would be. Nothing is written. */
export async function previewRelease(
  parts: ReleaseParts,
  { sender, input, ...place }: ProjectPlace & { readonly sender: Sender; readonly input: unknown },
): Promise<ReleasePreview> {
  const read = await readToRelease(parts, { sender, ...place });
  return preview(parts, read, parseAs(releaseInput, input));
}

/** The record of a project as it stands, its journal, and the names of its register. */
export type ReadToRelease = RegisterNames & {
  readonly current: StoredProject;
  readonly entries: readonly JournalEntry[];
};

/** The release as it would be, of a record that was read. */
export async function preview(
  parts: ReleaseParts,
  { current, entries, ...names }: ReadToRelease,
  input: ReleaseInput,
): Promise<ReleasePreview> {
  const today = current.project;
  refuseStaleId(today, 'releases', input.release);
  const readEarlier = (sha256: string): Promise<Uint8Array | undefined> => readFile(parts.files, sha256);
  const frozen = recordWhenFrozen(today, entries, input.report);
  const prepared = await prepareRelease({ ...parts, readEarlier }, { today, frozen, ...names }, input);
  return { ...prepared, unreviewed: unreviewedByJournal(today, entries) };
}

async function readFile(files: FileFolder, sha256: string): Promise<Uint8Array | undefined> {
  if (!(await files.has(sha256))) return undefined;
  const parts: Uint8Array[] = [];
  for await (const part of files.read(sha256)) parts.push(part);
  return Buffer.concat(parts);
}

/** Reads what is published from. Throws Problems where the sender may not. */
export async function readToRelease(
  { store, cache, registerKeys }: ReleaseParts,
  { sender, ...place }: ProjectPlace & { readonly sender: Sender },
): Promise<ReadToRelease> {
  const { office, project } = place;
  const seen = cache.find(office, project);
  return store.inOffice(office, async (transaction) => {
    const grant = await grantOf(transaction, sender, place);
    authorize(grant, 'read');
    authorize(grant, 'release-report');
    const current = await currentProject(transaction, project, { seen });
    if (current === undefined) throw projectMissing(project);
    const entries = await transaction.readEntries(project, 0);
    const vault = openVault(registerKeys, place);
    return {
      current,
      entries: entries.map(({ entry }) => entry),
      ...(await readRegisterNames({ register: transaction.register, vault }, project)),
    };
  });
}
