import type { Fault } from './fault.ts';

/** The name of a file is not on the disk when it is acknowledged. */
export const folderNotSynced: Fault = {
  name: 'folder-not-synced',
  edits: [
    {
      file: 'src/workspace/file-folder.ts',
      find: `    await rename(draft, path);
    await syncFolder(join(path, '..'));
`,
      replace: `    await rename(draft, path);
`,
    },
  ],
  harness: {
    file: 'test/power-loss.test.ts',
    test: 'leaves every file that was kept, and none that is not what its name says',
  },
};
