/**
 * Passkeys (WebAuthn): a key in the user's device that signs only for this address, so that no other site can ask for it. They are bound to the host
 * of the configured address and found without typing one; the device must ask for finger, face or PIN, since nothing else is asked for.
 */

import { isIP } from 'node:net';
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { Id } from '../../core/base/id.ts';
import { parseAs } from '../../core/parse-as.ts';
import { Problem } from '../../core/problem.ts';
import type { Passkey } from '../../store/user-rows.ts';
import type { Accounts } from './accounts.ts';
import type { AccountsParts } from './accounts-parts.ts';
import { authenticationResponse, registrationResponse } from './passkey-responses.ts';
import { type Pending, openPending } from './pending.ts';
import { getPerson } from './person.ts';
import { makeSecret } from './secrets.ts';
import { welcome } from './sign-in.ts';
import { countBeginning, countSecretTry } from './tries.ts';

type Passkeys = Pick<
  Accounts,
  'listPasskeys' | 'beginPasskey' | 'addPasskey' | 'removePasskey' | 'beginPasskeySignIn' | 'signInByPasskey'
>;

const lifeMs = 5 * 60_000;
const mostPending = 10_000;
/** EdDSA, ES256 and RS256: what devices in use can do. */
const algorithms = [-8, -7, -257];

/** Who began a ceremony, where that was somebody, and the random bytes that are to be signed, in base64url. */
type Begun = { readonly user?: Id; readonly challenge: string };

/** Passkeys of users, and signing in with them. */
export function openPasskeys(parts: AccountsParts): Passkeys {
  const { clock } = parts;
  const pending = openPending<Begun>({ clock, lifeMs, most: mostPending });
  return { ...ownPasskeys(parts, pending), ...passkeySignIn(parts, pending) };
}

function ownPasskeys(
  parts: AccountsParts,
  pending: Pending<Begun>,
): Omit<Passkeys, 'beginPasskeySignIn' | 'signInByPasskey'> {
  const { store, clock, randomBytes } = parts;
  const { users } = store;
  return {
    listPasskeys: async (sender) => {
      const { id } = await getPerson(store, sender);
      const passkeys = await users.listPasskeys(id);
      return passkeys.map(({ publicKey: _key, counter: _counter, ...passkey }) => passkey);
    },
    beginPasskey: async (sender) => {
      const user = await getPerson(store, sender);
      const options = await generateRegistrationOptions({
        rpName: 'Strand',
        rpID: hostOf(parts),
        userName: user.email,
        userDisplayName: user.name,
        userID: new Uint8Array(Buffer.from(user.id)),
        challenge: randomBytes(32),
        attestationType: 'none',
        excludeCredentials: (await users.listPasskeys(user.id)).map(({ credential }) => ({ id: credential })),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        supportedAlgorithmIDs: algorithms,
        timeout: lifeMs,
      });
      const id = makeSecret(randomBytes);
      pending.keep(id, { user: user.id, challenge: options.challenge });
      return { id, options: { ...options } };
    },
    addPasskey: async (sender, given) => {
      const { id: user } = await getPerson(store, sender);
      const begun = pending.take(given.id);
      if (begun?.user !== user) throw new Problem('passkey-refused');
      const made = await verifyMade(parts, begun.challenge, given.response);
      if ((await users.findPasskey(made.credential)) !== undefined) throw new Problem('passkey-refused');
      await users.addPasskey({ ...made, user, label: given.label, madeAt: clock() });
    },
    removePasskey: async (sender, credential) => {
      const { id } = await getPerson(store, sender);
      if (!(await users.removePasskey(id, credential))) throw new Problem('unknown-passkey');
    },
  };
}

function passkeySignIn(
  parts: AccountsParts,
  pending: Pending<Begun>,
): Pick<Passkeys, 'beginPasskeySignIn' | 'signInByPasskey'> {
  const { store, clock, randomBytes } = parts;
  const { users } = store;
  return {
    beginPasskeySignIn: async (from) => {
      await countBeginning(users, from.address, clock());
      const options = await generateAuthenticationOptions({
        rpID: hostOf(parts),
        challenge: randomBytes(32),
        userVerification: 'required',
        timeout: lifeMs,
      });
      const id = makeSecret(randomBytes);
      pending.keep(id, { challenge: options.challenge });
      return { id, options: { ...options } };
    },
    signInByPasskey: async (given, from) => {
      await countSecretTry(users, from.address, clock());
      const begun = pending.take(given.id);
      if (begun === undefined || begun.user !== undefined) throw new Problem('passkey-refused');
      const owner = await verifyUsed(parts, begun.challenge, given.response);
      const user = await users.findUser(owner);
      if (user === undefined || user.isDisabled) throw new Problem('passkey-refused');
      return welcome(parts, user, from);
    },
  };
}

type Made = Pick<Passkey, 'credential' | 'publicKey' | 'counter' | 'transports'>;

async function verifyMade(parts: AccountsParts, challenge: string, given: unknown): Promise<Made> {
  const response = parseAs(registrationResponse, given, 'response');
  const { registrationInfo } = await orRefuse(
    verifyRegistrationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: new URL(parts.address).origin,
      expectedRPID: hostOf(parts),
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    }),
  );
  if (registrationInfo === undefined) throw new Problem('passkey-refused');
  const { id, publicKey, counter } = registrationInfo.credential;
  return {
    credential: id,
    publicKey: Buffer.from(publicKey).toString('base64url'),
    counter,
    transports: response.response.transports ?? [],
  };
}

/** Whose passkey it is that has signed the challenge. */
async function verifyUsed(parts: AccountsParts, challenge: string, given: unknown): Promise<Id> {
  const response = parseAs(authenticationResponse, given, 'response');
  const passkey = await parts.store.users.findPasskey(response.id);
  if (passkey === undefined || handleOf(passkey.user) !== response.response.userHandle)
    throw new Problem('passkey-refused');
  const { verified, authenticationInfo } = await orRefuse(
    verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: new URL(parts.address).origin,
      expectedRPID: hostOf(parts),
      credential: {
        id: passkey.credential,
        publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
        counter: passkey.counter,
      },
      requireUserVerification: true,
    }),
  );
  if (!verified) throw new Problem('passkey-refused');
  const used = { counter: authenticationInfo.newCounter, at: parts.clock() };
  await parts.store.users.usePasskey(passkey.credential, used);
  return passkey.user;
}

/** The host that passkeys are bound to. Throws Problem `not-configured` where the address has a number for a host, as WebAuthn allows none. */
function hostOf({ address }: AccountsParts): string {
  const { hostname } = new URL(address);
  if (isIP(hostname.replaceAll(/[[\]]/g, '')) !== 0)
    throw new Problem('not-configured', { what: 'WebAuthn' });
  return hostname;
}

const handleOf = (user: Id): string => Buffer.from(user).toString('base64url');

/** What the library refuses, it refuses by errors of many kinds. */
async function orRefuse<Result>(verified: Promise<Result>): Promise<Result> {
  try {
    return await verified;
  } catch (cause) {
    throw new Problem('passkey-refused', {}, { cause });
  }
}
