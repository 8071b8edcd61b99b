/**
 * Who was erased, in lines of JSON beside the keys. A backup of before holds them still, with their wrapped keys; whoever restores one must erase them again,
 * and here is who.
 */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { idSchema } from '../../core/base/schemas.ts';
import { ifThere } from '../if-there.ts';
import { readEnd, writeLines } from '../line-file.ts';

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

/** The list in a folder, which must be there. */
export function openErasureLedger(folder: string): ErasureLedger {
  const path = join(folder, fileName);
  // One after the other, or two would write at the same place.
  let last = Promise.resolve();
  const append = async (erasure: Erasure): Promise<void> => {
    const { sizeBytes } = await readEnd(path);
    await writeLines(path, sizeBytes, `${JSON.stringify(erasure)}\n`);
  };
  return {
    add: (erasure) => {
      const written = last.then(() => append(erasure));
      last = written.catch(() => undefined);
      return written;
    },
    list: async () => {
      const text = (await ifThere(readFile(path, 'utf8'))) ?? '';
      // What a power cut left of a line was never promised.
      const lines = text.split('\n').slice(0, -1);
      return lines.map((line) => lineSchema.parse(JSON.parse(line)));
    },
  };
}
