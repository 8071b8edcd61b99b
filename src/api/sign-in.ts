/** Contracts about signing in and out. Who signs in gets a cookie; the answers hold no secret. */

import * as z from 'zod/mini';
import {
  ceremonySchema,
  credentialResponse,
  emailSchema,
  passwordSchema,
  secretSchema,
  userSchema,
} from './account-schemas.ts';
import { contract } from './contract.ts';

/** How one can sign in here, beside a password. */
export const readWaysToSignIn = contract({
  id: 'read-ways-to-sign-in',
  method: 'get',
  path: '/api/sign-in',
  title: 'Read how one can sign in here beside a password',
  access: 'anyone',
  gives: {
    status: 200,
    json: z.strictObject({ openId: z.exactOptional(z.strictObject({ label: z.string() })) }),
  },
});

/** With address and password. */
export const signIn = contract({
  id: 'sign-in',
  method: 'post',
  path: '/api/sign-in',
  title: 'Sign in with address and password',
  access: 'anyone',
  takes: { json: z.strictObject({ email: emailSchema, password: passwordSchema }) },
  gives: { status: 200, json: userSchema },
  problems: ['sign-in-refused', 'too-many-tries', 'needs-https', 'server-busy'],
});

/** Ends the session of the cookie, where there is one. */
export const signOut = contract({
  id: 'sign-out',
  method: 'post',
  path: '/api/sign-out',
  title: 'Sign out',
  access: 'anyone',
  gives: { status: 204 },
});

/** The first half of signing in with a passkey. */
export const beginPasskeySignIn = contract({
  id: 'begin-passkey-sign-in',
  method: 'post',
  path: '/api/sign-in/passkey/begin',
  title: 'Begin to sign in with a passkey',
  access: 'anyone',
  gives: { status: 200, json: ceremonySchema },
  problems: ['too-many-tries', 'not-configured'],
});

/** The second half of signing in with a passkey. */
export const signInByPasskey = contract({
  id: 'sign-in-by-passkey',
  method: 'post',
  path: '/api/sign-in/passkey',
  title: 'Sign in with a passkey',
  access: 'anyone',
  // A response carries a signature, which is large for keys that are to outlast quantum computers.
  takes: { json: z.strictObject({ id: secretSchema, response: credentialResponse }), mostBytes: 64 * 1024 },
  gives: { status: 200, json: userSchema },
  problems: ['passkey-refused', 'too-many-tries', 'not-configured', 'needs-https', 'invalid-input'],
});

/** Sends the browser to the OpenID provider. */
export const beginOpenId = contract({
  id: 'begin-open-id-sign-in',
  method: 'get',
  path: '/api/sign-in/openid',
  title: 'Go to the OpenID provider to sign in',
  access: 'anyone',
  gives: { status: 302 },
  problems: ['not-configured', 'provider-failed', 'too-many-tries', 'needs-https'],
});

/** What the browser comes back with. Providers add fields of their own, which are handed on as they are. */
export const signInByOpenId = contract({
  id: 'sign-in-by-open-id',
  method: 'get',
  path: '/api/sign-in/openid/callback',
  title: 'Come back from the OpenID provider, signed in',
  access: 'anyone',
  query: z.catchall(
    z.object({ code: z.exactOptional(z.string()), state: z.exactOptional(z.string()) }),
    z.string(),
  ),
  gives: { status: 302 },
  problems: ['not-configured', 'open-id-refused', 'provider-failed', 'too-many-tries', 'needs-https'],
});
