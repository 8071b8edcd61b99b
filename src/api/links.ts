/** Contracts about one-time links: who gets one, and what it is good for. */

import * as z from 'zod/mini';
import { idSchema } from '../core/base/schemas.ts';
import { officeRoles } from '../core/journal/office-entry.ts';
import {
  emailSchema,
  localeSchema,
  nameSchema,
  passwordSchema,
  secretSchema,
  userSchema,
} from './account-schemas.ts';
import { contract } from './contract.ts';
import { momentSchema, officeParams, officeUserParams } from './schemas.ts';

/** A link that was made: mailed, or here to be handed on. */
const madeLink = z.strictObject({
  isMailed: z.boolean(),
  address: z.exactOptional(z.string()),
  endsAt: momentSchema,
});

/** What a link is for. */
export const lookAtLink = contract({
  id: 'look-at-link',
  method: 'post',
  path: '/api/links/look',
  title: 'See what a link is for',
  access: 'anyone',
  takes: { json: z.strictObject({ token: secretSchema }) },
  gives: {
    status: 200,
    json: z.strictObject({
      use: z.enum(['first-administrator', 'invitation', 'password-reset']),
      email: z.exactOptional(z.string()),
      name: z.exactOptional(z.string()),
    }),
  },
  problems: ['link-ended', 'too-many-tries'],
});

/** Uses a link: sets the password and signs in. */
export const acceptLink = contract({
  id: 'accept-link',
  method: 'post',
  path: '/api/links/accept',
  title: 'Use a link: set a password and sign in',
  access: 'anyone',
  takes: {
    json: z.strictObject({
      token: secretSchema,
      password: passwordSchema,
      name: z.exactOptional(nameSchema),
      email: z.exactOptional(emailSchema),
      locale: z.exactOptional(localeSchema),
    }),
  },
  gives: { status: 200, json: userSchema },
  problems: [
    'link-ended',
    'weak-password',
    'email-taken',
    'too-many-tries',
    'needs-https',
    'server-busy',
    'invalid-input',
  ],
});

/** Asks for a link to set another password. The answer is the same whether there is such a user or not. */
export const askForReset = contract({
  id: 'ask-for-reset',
  method: 'post',
  path: '/api/links/ask-for-reset',
  title: 'Ask for a mail with a link that sets another password',
  access: 'anyone',
  takes: { json: z.strictObject({ email: emailSchema }) },
  gives: { status: 204 },
  problems: ['too-many-tries'],
});

/** Lets somebody into an office. Without `link` the user has a way in already, or another office must give it. */
export const invite = contract({
  id: 'invite',
  method: 'post',
  path: '/api/offices/{office}/invitations',
  title: 'Invite somebody to an office',
  access: { office: 'administrator' },
  params: officeParams,
  takes: {
    json: z.strictObject({
      email: emailSchema,
      name: nameSchema,
      locale: localeSchema,
      role: z.enum(officeRoles),
    }),
  },
  gives: { status: 201, json: z.strictObject({ user: idSchema, link: z.exactOptional(madeLink) }) },
  problems: ['not-for-tokens', 'address-not-proven', 'reset-not-allowed'],
});

/** Makes a link by which a user of the office sets another password. */
export const makeResetLink = contract({
  id: 'make-reset-link',
  method: 'post',
  path: '/api/offices/{office}/users/{user}/reset-link',
  title: 'Make a link by which a user sets another password',
  access: { office: 'administrator' },
  params: officeUserParams,
  gives: { status: 201, json: madeLink },
  problems: ['not-for-tokens', 'unknown-user', 'reset-not-allowed'],
});

/** Shuts a user out of everything, or lets him in again. */
export const setDisabled = contract({
  id: 'set-user-disabled',
  method: 'put',
  path: '/api/users/{user}/disabled',
  title: 'Shut a user out of everything, or let him in again',
  access: 'operator',
  params: z.strictObject({ user: idSchema }),
  takes: { json: z.strictObject({ isDisabled: z.boolean() }) },
  gives: { status: 204 },
  problems: ['not-for-tokens', 'not-allowed', 'unknown-user'],
});
