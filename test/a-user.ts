/** Users for tests, each with an id and an address of its own. */

import type { User } from '../src/store/user-rows.ts';

let made = 0;

/** A user who may nothing yet. */
export function aUser(set: Partial<User> = {}): User {
  made += 1;
  return {
    id: `usr_t${String(made).padStart(4, '0')}`,
    email: `Person${made}@office.example`,
    name: `Person ${made}`,
    locale: 'en',
    isOperator: false,
    isDisabled: false,
    madeAt: 1_800_000_000_000,
    ...set,
  };
}
