/** Contracts about oneself: the first that an application asks. They are for people: a token for programs does nothing here. */

import * as z from 'zod/mini';
import type { ProblemCode } from '../core/problem.ts';
import { localeSchema, nameSchema, userSchema } from './account-schemas.ts';
import { contract } from './contract.ts';

/** What refuses those who are no people. */
export const forPeople: readonly ProblemCode[] = ['not-for-tokens'];

/** Oneself. */
export const readOwnAccount = contract({
  id: 'read-own-account',
  method: 'get',
  path: '/api/me',
  title: 'Read your own account',
  access: 'signed-in',
  gives: { status: 200, json: userSchema },
  problems: forPeople,
});

/** Changes one's name or language. */
export const changeOwnAccount = contract({
  id: 'change-own-account',
  method: 'patch',
  path: '/api/me',
  title: 'Change your name or your language',
  access: 'signed-in',
  takes: {
    json: z.strictObject({
      name: z.exactOptional(nameSchema),
      locale: z.exactOptional(localeSchema),
    }),
  },
  gives: { status: 200, json: userSchema },
  problems: forPeople,
});
