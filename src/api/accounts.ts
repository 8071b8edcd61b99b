/** Contracts about the ways into one's own account: password, sessions, tokens, passkeys. They are for people: a token for programs does nothing here. */

import * as z from 'zod/mini';
import { idSchema } from '../core/base/schemas.ts';
import { permissions } from '../core/permissions.ts';
import {
  ceremonySchema,
  credentialResponse,
  credentialSchema,
  passwordSchema,
  secretSchema,
} from './account-schemas.ts';
import { contract } from './contract.ts';
import { forPeople } from './own-account.ts';
import { momentSchema, officeSchema } from './schemas.ts';

const labelSchema = z.string().check(z.minLength(1), z.maxLength(100), z.regex(/\S/));

/** Changes one's password and ends all other sessions. */
export const changePassword = contract({
  id: 'change-password',
  method: 'put',
  path: '/api/me/password',
  title: 'Change your password, which ends all your other sessions',
  access: 'signed-in',
  takes: { json: z.strictObject({ current: passwordSchema, next: passwordSchema }) },
  gives: { status: 204 },
  problems: [...forPeople, 'wrong-password', 'weak-password', 'too-many-tries', 'server-busy'],
});

/** One's sessions. */
export const listSessions = contract({
  id: 'list-sessions',
  method: 'get',
  path: '/api/me/sessions',
  title: 'List where you are signed in',
  access: 'signed-in',
  gives: {
    status: 200,
    json: z.strictObject({
      sessions: z.array(
        z.strictObject({
          session: idSchema,
          isThis: z.boolean(),
          device: z.string(),
          madeAt: momentSchema,
          usedAt: momentSchema,
          endsAt: momentSchema,
        }),
      ),
    }),
  },
  problems: forPeople,
});

/** Ends one of one's sessions. */
export const endSession = contract({
  id: 'end-session',
  method: 'delete',
  path: '/api/me/sessions/{session}',
  title: 'End one of your sessions',
  access: 'signed-in',
  params: z.strictObject({ session: idSchema }),
  gives: { status: 204 },
  problems: [...forPeople, 'unknown-session'],
});

/** Ends all sessions but this one. */
export const endOtherSessions = contract({
  id: 'end-other-sessions',
  method: 'post',
  path: '/api/me/sessions/end-others',
  title: 'End all your sessions but this one',
  access: 'signed-in',
  gives: { status: 204 },
  problems: forPeople,
});

/** One's tokens for programs. */
export const listTokens = contract({
  id: 'list-tokens',
  method: 'get',
  path: '/api/me/tokens',
  title: 'List your tokens for programs',
  access: 'signed-in',
  gives: {
    status: 200,
    json: z.strictObject({
      tokens: z.array(
        z.strictObject({
          token: idSchema,
          office: officeSchema,
          label: z.string(),
          scopes: z.array(z.enum(permissions)),
          madeAt: momentSchema,
          usedAt: z.exactOptional(momentSchema),
          endsAt: momentSchema,
        }),
      ),
    }),
  },
  problems: forPeople,
});

/** A new token, whose text is shown in this answer alone. */
export const makeToken = contract({
  id: 'make-token',
  method: 'post',
  path: '/api/me/tokens',
  title: 'Make a token for a program, for one office and some permissions',
  access: 'signed-in',
  takes: {
    json: z.strictObject({
      office: officeSchema,
      label: labelSchema,
      scopes: z.array(z.enum(permissions)).check(z.minLength(1), z.maxLength(permissions.length)),
      days: z.int().check(z.gte(1), z.lte(366)),
    }),
  },
  gives: {
    status: 201,
    json: z.strictObject({ token: idSchema, secret: z.string(), endsAt: momentSchema }),
  },
  problems: [...forPeople, 'unknown-office'],
});

/** Takes back a token. */
export const removeToken = contract({
  id: 'remove-token',
  method: 'delete',
  path: '/api/me/tokens/{token}',
  title: 'Take back a token',
  access: 'signed-in',
  params: z.strictObject({ token: idSchema }),
  gives: { status: 204 },
  problems: [...forPeople, 'unknown-token'],
});

/** One's passkeys. */
export const listPasskeys = contract({
  id: 'list-passkeys',
  method: 'get',
  path: '/api/me/passkeys',
  title: 'List your passkeys',
  access: 'signed-in',
  gives: {
    status: 200,
    json: z.strictObject({
      passkeys: z.array(
        z.strictObject({
          credential: credentialSchema,
          label: z.string(),
          transports: z.array(z.string()),
          madeAt: momentSchema,
          usedAt: z.exactOptional(momentSchema),
        }),
      ),
    }),
  },
  problems: forPeople,
});

/** The first half of adding a passkey. */
export const beginPasskey = contract({
  id: 'begin-passkey',
  method: 'post',
  path: '/api/me/passkeys/begin',
  title: 'Begin to add a passkey',
  access: 'signed-in',
  gives: { status: 200, json: ceremonySchema },
  problems: [...forPeople, 'not-configured'],
});

/** The second half of adding a passkey. */
export const addPasskey = contract({
  id: 'add-passkey',
  method: 'post',
  path: '/api/me/passkeys',
  title: 'Add a passkey',
  access: 'signed-in',
  takes: {
    json: z.strictObject({ id: secretSchema, label: labelSchema, response: credentialResponse }),
  },
  gives: { status: 204 },
  problems: [...forPeople, 'passkey-refused', 'not-configured', 'invalid-input'],
});

/** Takes a passkey away. */
export const removePasskey = contract({
  id: 'remove-passkey',
  method: 'delete',
  path: '/api/me/passkeys/{credential}',
  title: 'Remove a passkey',
  access: 'signed-in',
  params: z.strictObject({ credential: credentialSchema }),
  gives: { status: 204 },
  problems: [...forPeople, 'unknown-passkey'],
});
