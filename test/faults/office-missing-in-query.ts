import type { Fault } from './fault.ts';

/** A query of the journal does not name the office. */
export const officeMissingInQuery: Fault = {
  name: 'office-missing-in-query',
  edits: [
    {
      file: 'src/store/journal.ts',
      find: `    .select(['text', 'hash'])
    .where('office_id', '=', office)
`,
      replace: `    .select(['text', 'hash'])
`,
    },
  ],
  harness: {
    file: 'src/store/store.test.ts',
    test: 'gives its entries to the byte, after a number and at most as many as asked for',
  },
};
