import type { Fault } from './fault.ts';

/** Another site may send what a browser is signed in for. */
export const originNotAsked: Fault = {
  name: 'origin-not-asked',
  edits: [
    {
      file: 'src/server/answer-contract.ts',
      find: `    refuseForeignOrigin(raw, parts.address);
`,
      replace: '',
    },
  ],
  harness: { file: 'src/server/app.test.ts', test: 'another site: a write with the cookie' },
};
