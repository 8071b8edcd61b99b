import type { Fault } from './fault.ts';

/** Who is disabled keeps his session. */
export const disabledUserStays: Fault = {
  name: 'disabled-user-stays',
  edits: [
    {
      file: 'src/workspace/accounts/sign-in.ts',
      find: `  if (user === undefined || user.isDisabled) return undefined;
`,
      replace: `  if (user === undefined) return undefined;
`,
    },
    {
      file: 'src/workspace/accounts/let-in.ts',
      find: `      if (isDisabled) await store.users.endSessions(user, {});
`,
      replace: '',
    },
  ],
  harness: {
    file: 'src/workspace/accounts/sign-in.test.ts',
    test: 'is over when its user signs out or is disabled',
  },
};
