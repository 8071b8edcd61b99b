/** What publishing a report would show and withhold. Nothing is kept of it. */

import type { Id } from '../../core/base/id.ts';
import { refuseStaleId } from '../../core/commands/refuse-stale-id.ts';
import { parseAs } from '../../core/parse-as.ts';
import { type ReleaseInput, releaseInput } from '../../core/release/release-input.ts';
import { recordWhenFrozen } from '../../core/release/record-when-frozen.ts';
import { unreviewedByJournal } from '../../core/release/reviewed.ts';
import type { FileFolder } from '../file-folder.ts';
import type { WriteParts } from '../run-command.ts';
import type { ProjectPlace, Sender } from '../sender.ts';
import { type ReadToRelease, readToRelease } from './read-to-release.ts';
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
