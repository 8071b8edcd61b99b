import type { Fault } from './fault.ts';

/** Anybody ends the sessions of others. */
export const sessionOfOthersEnded: Fault = {
  name: 'session-of-others-ended',
  edits: [
    {
      file: 'src/store/users/sessions.ts',
      find: "    const all = sql.deleteFrom('sessions').where('user_id', '=', user);",
      replace: "    const all = sql.deleteFrom('sessions').where('user_id', user === '' ? '=' : '<>', '');",
    },
  ],
  harness: {
    file: 'src/workspace/accounts/sign-in.test.ts',
    test: 'is listed and ended by its user, and by nobody else',
  },
};
