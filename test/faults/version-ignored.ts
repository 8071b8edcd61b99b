import type { Fault } from './fault.ts';

/** What others changed since is written over. */
export const versionIgnored: Fault = {
  name: 'version-ignored',
  edits: [{ file: 'src/workspace/command-request.ts', find: '  return seen;', replace: '  return version;' }],
  harness: {
    file: 'src/workspace/write-path.test.ts',
    test: 'keeps both changes of two people in one row, and refuses the second in one field',
  },
};
