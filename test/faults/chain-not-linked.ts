import type { Fault } from './fault.ts';

/** The hash of an entry does not follow on the one before. */
export const chainNotLinked: Fault = {
  name: 'chain-not-linked',
  edits: [
    {
      file: 'src/workspace/journal-chain.ts',
      find: ".update('\\0').update(hashBefore, 'hex').update(text, 'utf8')",
      replace: ".update('\\0').update(text, 'utf8')",
    },
  ],
  harness: {
    file: 'test/verify-journal.test.ts',
    test: 'finds a whole journal valid, in whatever pieces it comes',
  },
};
