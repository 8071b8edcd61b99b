import type { Fault } from './fault.ts';

/** Sessions, tokens and links are kept as they are sent. */
export const secretsKeptPlain: Fault = {
  name: 'secrets-kept-plain',
  edits: [
    {
      file: 'src/workspace/accounts/secrets.ts',
      find: "createHash('sha256').update(secret, 'utf8').digest('hex')",
      replace: 'secret',
    },
  ],
  harness: {
    file: 'src/workspace/accounts/secrets.test.ts',
    test: 'of sessions, links and tokens, and passwords, stand nowhere in the database',
  },
};
