import type { Fault } from './fault.ts';

/** A file has its name before it is on the disk. */
export const fileNotSynced: Fault = {
  name: 'file-not-synced',
  edits: [
    {
      file: 'src/workspace/file-folder.ts',
      find: `    await file.sync();
`,
      replace: '',
    },
  ],
  harness: {
    file: 'test/power-loss.test.ts',
    test: 'leaves every file that was kept, and none that is not what its name says',
  },
  unseenBy: {
    file: 'test/kill.test.ts',
    test: 'loses nothing that was acknowledged and does nothing twice, whoever is killed and when',
  },
};
