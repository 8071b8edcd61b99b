import type { Fault } from './fault.ts';

/** Passwords may be guessed as often as one likes. */
export const triesNotCounted: Fault = {
  name: 'tries-not-counted',
  edits: [
    {
      file: 'src/workspace/accounts/tries.ts',
      find: "  if (wait > 0) throw new Problem('too-many-tries'",
      replace: "  if (wait > Infinity) throw new Problem('too-many-tries'",
    },
  ],
  harness: {
    file: 'src/workspace/accounts/sign-in.test.ts',
    test: 'is refused with the seconds to wait, and goes on after them',
  },
};
