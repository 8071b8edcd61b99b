import { open } from 'node:fs/promises';

/** Brings the names in a folder to the disk: the name of a file is there when its folder is. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
