import type { Fault } from './fault.ts';

/** Another request under a used key gets the answer of the first. */
export const requestHashNotCompared: Fault = {
  name: 'request-hash-not-compared',
  edits: [
    {
      file: 'src/workspace/answer-of-repeated.ts',
      find: `  if (kept.requestHash !== requestHash) throw new Problem('key-reused', { key });
`,
      replace: '',
    },
  ],
  harness: {
    file: 'src/workspace/write-path.test.ts',
    test: 'refuses a key that stood for another request, but not that of another sender',
  },
};
