import { stat } from 'node:fs/promises';

/** What is read of the file system; `undefined` where there is no such file or folder. Whatever else keeps it from being read is thrown. */
export const ifThere = <Found>(reading: Promise<Found>): Promise<Found | undefined> =>
  reading.catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });

/** How many bytes a file has; `undefined` where it is not there. */
export const sizeIfThere = async (path: string): Promise<number | undefined> =>
  (await ifThere(stat(path)))?.size;
