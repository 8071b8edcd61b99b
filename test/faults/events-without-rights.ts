import type { Fault } from './fault.ts';

/** Who may not read a project is told what happens in it. */
export const eventsWithoutRights: Fault = {
  name: 'events-without-rights',
  edits: [
    {
      file: 'src/workspace/watch.ts',
      find: `  authorize(await grantOf(transaction, sender, place), 'read');
`,
      replace: '',
    },
  ],
  harness: {
    file: 'src/workspace/watch.test.ts',
    test: 'refuses who may not read, and versions that are not there',
  },
};
