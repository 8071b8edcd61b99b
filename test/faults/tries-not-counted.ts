import type { Fault } from './fault.ts';

/** Passwords may be guessed as often as one likes. */
export const triesNotCounted: Fault = {
  name: 'tries-not-counted',
  edits: [
    {
      file: 'src/workspace/accounts/tries.ts',
      find: "  return wait > 0 ? new Problem('too-many-tries'",
      replace: "  return wait > Infinity ? new Problem('too-many-tries'",
    },
  ],
  harness: {
    file: 'src/workspace/accounts/sign-in.test.ts',
    test: 'is refused with the seconds to wait, and goes on after them',
  },
};
