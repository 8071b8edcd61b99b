import { Problem } from '../core/problem.ts';

/** Does what writes files. Throws Problem `disk-full` where the disk is full or what its owner may use of it is used up. */
export async function refuseFullDisk<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOSPC' || code === 'EDQUOT') throw new Problem('disk-full', {}, { cause: error });
    throw error;
  }
}
