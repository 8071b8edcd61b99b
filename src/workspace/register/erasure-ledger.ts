/**
 * Who was erased, in lines of JSON beside the keys. A backup of before holds them still, with their wrapped keys; whoever restores one must erase them again,
 * and here is who.
 */

import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { idSchema } from '../../core/base/schemas.ts';
import { ifThere } from '../if-there.ts';
import { syncFolder } from '../sync-folder.ts';

const lineSchema = z.strictObject({ office: z.uuid(), project: idSchema, person: idSchema, at: z.string() });

/** Somebody who was erased, and when (ISO, UTC). It holds no name. */
export type Erasure = Readonly<z.infer<typeof lineSchema>>;

/** The list of who was erased. */
export type ErasureLedger = {
  /** Adds somebody; when it is done it is on the disk. */
  readonly add: (erasure: Erasure) => Promise<void>;
  readonly list: () => Promise<readonly Erasure[]>;
};

const fileName = 'erased.jsonl';

/** The list in a folder, which need not be there to be read. */
export function openErasureLedger(folder: string): ErasureLedger {
  const path = join(folder, fileName);
  return {
    add: async (erasure) => {
      const file = await open(path, 'a', 0o600);
      try {
        // At the end, whoever else adds to it; after a line of its own, should a power cut have left half of one.
        await file.appendFile(`\n${JSON.stringify(erasure)}\n`);
        await file.sync();
      } finally {
        await file.close();
      }
      await syncFolder(folder);
    },
    list: async () => {
      const text = (await ifThere(readFile(path, 'utf8'))) ?? '';
      return text.split('\n').flatMap((line) => erasureIn(line) ?? []);
    },
  };
}

/** What a power cut left of a line was never promised. */
function erasureIn(line: string): Erasure | undefined {
  try {
    return lineSchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}
