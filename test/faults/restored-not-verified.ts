import type { Fault } from './fault.ts';

/** A restore takes the place of what was there before it is verified. */
export const restoredNotVerified: Fault = {
  name: 'restored-not-verified',
  edits: [
    {
      file: 'src/workspace/restore/restore.ts',
      find: `    await verifyDraft(draft, files);
`,
      replace: '',
    },
  ],
  harness: {
    file: 'src/workspace/restore/damage.test.ts',
    test: 'a row of a record changed, and the manifest with it',
  },
};
