import type { Fault } from './fault.ts';

/** A user of one office counts as a user of every one. */
export const officeMissingInUsers: Fault = {
  name: 'office-missing-in-users',
  edits: [
    {
      file: 'src/store/members.ts',
      find: `    .where('office_users.office_id', '=', office)
    .where('office_users.user_id', '=', user)
`,
      replace: `    .where('office_users.user_id', '=', user)
`,
    },
  ],
  harness: { file: 'src/store/members.test.ts', test: 'of another office are not seen and not changed' },
};
