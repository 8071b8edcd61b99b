import type { Fault } from './fault.ts';

/** The lock of a process that lives is taken over. */
export const lockTakenFromTheLiving: Fault = {
  name: 'lock-taken-from-the-living',
  edits: [
    {
      file: 'src/store/embedded/folder-lock.ts',
      find: "  return liveness === 'dead' || (liveness === 'unknown' && isSilent(file));",
      replace: "  return liveness !== 'unknown' || isSilent(file);",
    },
  ],
  harness: {
    file: 'src/store/embedded/folder-lock.test.ts',
    test: 'waits for another process, and goes to one alone when that is killed',
  },
};
