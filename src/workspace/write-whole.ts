import { access, rename, rm, writeFile } from 'node:fs/promises';

/** Writes a file whole or not at all: whoever reads it meanwhile sees the old one. Gives whether it took the place of an older one. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<boolean> {
  const isThere = await exists(path);
  const draft = `${path}.${process.pid}.part`;
  try {
    await writeFile(draft, bytes);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  return isThere;
}

/** Whether there is something of this name. */
export const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
