import type { Fault } from './fault.ts';

/** A backup is done before what stands on the disk was read again. */
export const backupNotReadAgain: Fault = {
  name: 'backup-not-read-again',
  edits: [
    {
      file: 'src/workspace/backup/back-up.ts',
      find: `    const bytes = createReadStream(draft);
`,
      replace: `    const again = counted(backupEntries(owner.dump(), files), () => undefined);
    const bytes = draft && packArchive({ head, entries: again, passphrase });
`,
    },
  ],
  harness: {
    file: 'src/workspace/backup/back-up.test.ts',
    test: 'takes the place of the one before only once it was read again as it stands on the disk',
  },
};
