import type { Fault } from './fault.ts';

/** A project that is known is not brought up to date. */
export const cacheNotBroughtUpToDate: Fault = {
  name: 'cache-not-brought-up-to-date',
  edits: [
    {
      file: 'src/workspace/current-project.ts',
      find: `    const caughtUp = now && (await catchUp(transaction, project, { seen, now }));
`,
      replace: `    const caughtUp = now && seen;
`,
    },
  ],
  harness: {
    file: 'src/workspace/write-path.test.ts',
    test: 'sees what another process has written, though it knew the project before',
  },
};
