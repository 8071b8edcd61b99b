/** Which submitted report a file is. It is told by the file's bytes alone, so that nobody has to send it anywhere. */

import { strFromU8, unzipSync } from 'fflate';
import { carriesAnchor } from '../../core/report/anchor.ts';
import type { Snapshot } from '../../core/report/snapshot.ts';
import { sha256Of } from '../sha256.ts';

/** What is known of a snapshot by which a file can be told. */
export type Telling = Pick<Snapshot, 'files' | 'anchor'>;

/**
 * - `kept`: to the byte a file that was submitted;
 * - `altered`: it carries what only a file of this snapshot prints, and has other bytes;
 * - `unknown`: nothing in it leads to any of the snapshots.
 */
export type Identified<Kept extends Telling> =
  | { readonly is: 'kept'; readonly snapshot: Kept; readonly file: Snapshot['files'][number] }
  | { readonly is: 'altered'; readonly snapshot: Kept }
  | { readonly is: 'unknown' };

/** Looks among snapshots for what a file is. */
export function identifyReport<Kept extends Telling>(
  bytes: Uint8Array,
  snapshots: readonly Kept[],
): Identified<Kept> {
  const sha256 = sha256Of(bytes);
  for (const snapshot of snapshots) {
    const file = snapshot.files.find((one) => one.sha256 === sha256);
    if (file !== undefined) return { is: 'kept', snapshot, file };
  }
  const texts = textsIn(bytes);
  const carried = snapshots.find(
    ({ anchor }) => anchor !== undefined && texts.some((text) => carriesAnchor(text, anchor)),
  );
  return carried === undefined ? { is: 'unknown' } : { is: 'altered', snapshot: carried };
}

/** PDF and web pages have it in the open, Word documents in parts of their archive. */
function textsIn(bytes: Uint8Array): readonly string[] {
  const open = strFromU8(bytes, true);
  if (!open.startsWith('PK')) return [open];
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => tellingParts.test(name) && originalSize <= mostPartBytes,
    });
    return Object.values(parts).map((part) => strFromU8(part, true).replaceAll(/<[^>]*>/g, '\n'));
  } catch {
    return [];
  }
}

const tellingParts = /^(?:docProps\/core|word\/document)\.xml$/;
const mostPartBytes = 50 * 1024 * 1024;
