/** When the last backup was made, in a file of the data folder, so that its age can be seen without looking for backups. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { makeFolder } from '../make-folder.ts';
import { writeWhole } from '../write-whole.ts';

const schema = z.object({ at: z.iso.datetime(), sizeBytes: z.int() });

/** A backup that was made: the moment in UTC, and how many bytes it has. */
export type LastBackup = Readonly<z.output<typeof schema>>;

const pathIn = (folder: string): string => join(folder, 'last-backup.json');

/** Notes a backup in the data folder, in place of the one before. */
export async function noteBackup(folder: string, backup: LastBackup): Promise<void> {
  await makeFolder(folder);
  await writeWhole(pathIn(folder), Buffer.from(`${JSON.stringify(backup)}\n`, 'utf8'));
}

/** The last backup that was noted; `undefined` where none was. */
export async function findLastBackup(folder: string): Promise<LastBackup | undefined> {
  const text = await readFile(pathIn(folder), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
