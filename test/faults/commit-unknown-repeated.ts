import type { Fault } from './fault.ts';

/** What may have been committed is done again. */
export const commitUnknownRepeated: Fault = {
  name: 'commit-unknown-repeated',
  edits: [
    {
      file: 'src/store/transaction.ts',
      find: `    if (failureKindOf(error) === 'lost') throw new Problem('commit-unknown', {}, { cause: error });
`,
      replace: '',
    },
  ],
  harness: {
    file: 'src/store/transaction.test.ts',
    test: 'is not sent again where the answer to its commit never comes',
  },
};
