import type { Fault } from './fault.ts';

/** A role that is withdrawn while its holder waits still counts. */
export const grantNotAskedUnderLock: Fault = {
  name: 'grant-not-asked-under-lock',
  edits: [
    {
      file: 'src/workspace/run-command.ts',
      find: `  const grant = await grantOf(transaction, sender, request);
`,
      replace: `  const grant = early;
`,
    },
    {
      file: 'src/workspace/run-command.ts',
      find: `  await grantOf(transaction, sender, request);
  const head`,
      replace: `  const early = await grantOf(transaction, sender, request);
  const head`,
    },
  ],
  harness: {
    file: 'src/workspace/write-path.test.ts',
    test: 'lets a stranger wait for nobody, and nobody act on a right that went while he waited',
  },
};
