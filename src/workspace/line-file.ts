/** Files of lines that only grow. What a power cut left of a line that was being written is cut off before the next one. */

import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ifThere } from './if-there.ts';
import { syncFolder } from './sync-folder.ts';

/** Where the whole lines of a file end, and the last of them; none in a file that is missing or empty. */
export type LineFileEnd = { readonly sizeBytes: number; readonly last?: string };

const firstLook = 64 * 1024;

/** The end of a file as it is on the disk. */
export async function readEnd(path: string): Promise<LineFileEnd> {
  const file = await ifThere(open(path, 'r'));
  if (file === undefined) return { sizeBytes: 0 };
  try {
    const { size } = await file.stat();
    for (let length = Math.min(size, firstLook); ; length = Math.min(size, length * 4)) {
      const start = size - length;
      const { buffer } = await file.read(Buffer.alloc(length), 0, length, start);
      const end = buffer.lastIndexOf(lineFeed);
      const before = end <= 0 ? -1 : buffer.lastIndexOf(lineFeed, end - 1);
      if (before === -1 && start > 0) continue;
      if (end === -1) return { sizeBytes: 0 };
      return { sizeBytes: start + end + 1, last: buffer.toString('utf8', before + 1, end) };
    }
  } finally {
    await file.close();
  }
}

const lineFeed = 10;

/**
 * Writes text, which is whole lines, after `sizeBytes` bytes of a file, in place of whatever may follow there. When it is done it is on the disk.
 * The folder of the file must be there.
 */
export async function writeLines(path: string, sizeBytes: number, text: string): Promise<void> {
  const isNew = sizeBytes === 0;
  const file = await open(path, isNew ? 'w' : 'r+', 0o600);
  try {
    await file.truncate(sizeBytes);
    await file.write(text, sizeBytes, 'utf8');
    await file.sync();
  } finally {
    await file.close();
  }
  // So that the name of a new file is on the disk, too.
  if (isNew) for (const folder of [dirname(path), dirname(dirname(path))]) await syncFolder(folder);
}
