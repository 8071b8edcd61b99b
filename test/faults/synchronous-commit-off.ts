import type { Fault } from './fault.ts';

/** A commit is answered before it is on the disk. */
export const synchronousCommitOff: Fault = {
  name: 'synchronous-commit-off',
  edits: [
    {
      file: 'src/store/embedded/postmaster.ts',
      find: "    synchronous_commit: 'on',",
      replace: "    synchronous_commit: 'off',",
    },
  ],
  harness: { file: 'test/power-loss.test.ts', test: 'has the log on the disk before each acknowledgement' },
};
