import type { Fault } from './fault.ts';

/** Who lost his role is still answered what he asked before. */
export const repeatedRequestNotAuthorised: Fault = {
  name: 'repeated-request-not-authorised',
  edits: [
    {
      file: 'src/workspace/run-command.ts',
      find: `    refuseNotAllowed(moment, repeated.changes);
`,
      replace: '',
    },
  ],
  harness: {
    file: 'src/workspace/write-path.test.ts',
    test: 'refuses the next request of whoever lost his role, also one that was answered before',
  },
};
