import type { Fault } from './fault.ts';

/** The hash of an entry leaves out who sent it. */
export const fieldNotHashed: Fault = {
  name: 'field-not-hashed',
  edits: [
    {
      file: 'src/workspace/journal-chain.ts',
      find: 'hash: hashAfter(hashBefore, text) };',
      replace: "hash: hashAfter(hashBefore, canonicalJson({ ...entry, actor: '' })) };",
    },
  ],
  harness: {
    file: 'test/verify-journal.test.ts',
    test: 'finds a whole journal valid, in whatever pieces it comes',
  },
};
