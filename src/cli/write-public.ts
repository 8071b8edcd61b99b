import { join } from 'node:path';
import { makeFolder } from '../workspace/make-folder.ts';
import type { PreparedRelease } from '../workspace/release/prepare-release.ts';
import { writeWhole } from '../workspace/write-whole.ts';

/** Writes the files of a release; gives their paths. */
export async function writePublic({ files }: PreparedRelease, folder: string): Promise<readonly string[]> {
  await makeFolder(folder);
  const paths: string[] = [];
  for (const { name, bytes } of files) {
    const path = join(folder, name);
    await writeWhole(path, bytes);
    paths.push(path);
  }
  return paths;
}
