import type { Fault } from './fault.ts';

/** A transaction does not say in which office it is. */
export const useOfficeMissing: Fault = {
  name: 'use-office-missing',
  edits: [
    {
      file: 'src/store/transaction.ts',
      find: `    await sql\`select use_office(\${office})\`.execute(transaction);
`,
      replace: '',
    },
  ],
  harness: {
    file: 'src/store/store.test.ts',
    test: 'is empty at version 0 when it is made, and cannot be made twice',
  },
};
