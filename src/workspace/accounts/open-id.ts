/**
 * Signing in through an OpenID provider: the code flow with PKCE, state and nonce, the provider's signature checked. Nothing is asked of the provider
 * before somebody wants to sign in, and without settings nothing ever. Users are invited first: a subject that is not known yet is matched by an
 * address that the provider has verified, once, to a user whom it does not know by another subject.
 */

import * as client from 'openid-client';
import { Problem } from '../../core/problem.ts';
import type { User, UserRows } from '../../store/user-rows.ts';
import type { Accounts } from './accounts.ts';
import type { AccountsParts, OpenIdSettings } from './accounts-parts.ts';
import { openPending } from './pending.ts';
import { hasOwnWayIn } from './person.ts';
import { welcome } from './sign-in.ts';
import { countBeginning, countSecretTry } from './tries.ts';

type OpenId = Pick<Accounts, 'openId' | 'beginOpenId' | 'signInByOpenId'>;

/** Where the provider sends the browser back to, below Strand's address; it is to be entered at the provider. */
export const openIdCallbackPath = '/api/sign-in/openid/callback';

const lifeMs = 10 * 60_000;
const mostPending = 10_000;
const timeoutSeconds = 10;

type Checks = { readonly verifier: string; readonly nonce: string };
type Claims = {
  readonly issuer: string;
  readonly subject: string;
  /** Only where the provider says that it has verified it. */
  readonly email: string | undefined;
};

/** Signing in through the provider of the settings, where there is one. */
export function openOpenId(parts: AccountsParts): OpenId {
  const { store, clock, address, openId } = parts;
  const { users } = store;
  const pending = openPending<Checks>({ clock, lifeMs, most: mostPending });
  const discover = openId === undefined ? undefined : discoverer(openId);
  return {
    openId: openId === undefined ? undefined : { label: openId.label },
    beginOpenId: async (from) => {
      const provider = await getProvider(discover);
      await countBeginning(users, from.address, clock());
      const [state, nonce] = [client.randomState(), client.randomNonce()];
      const verifier = client.randomPKCECodeVerifier();
      pending.keep(state, { verifier, nonce });
      const location = client.buildAuthorizationUrl(provider, {
        redirect_uri: `${address}${openIdCallbackPath}`,
        scope: 'openid email',
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        nonce,
      });
      return { location: location.href, state };
    },
    signInByOpenId: async ({ url, state }, from) => {
      const provider = await getProvider(discover);
      await countSecretTry(users, from.address, clock());
      const checks = pending.take(state);
      if (checks === undefined) throw new Problem('open-id-refused');
      const claims = await redeem(provider, new URL(url), { ...checks, state });
      const user = await findInvited(users, claims);
      if (user === undefined || user.isDisabled) throw new Problem('open-id-refused');
      // Where nobody but the provider lets him in, it is he to whom the address belongs.
      if (!(await hasOwnWayIn(users, user))) await users.setProven(user.id, true);
      return welcome(parts, user, from);
    },
  };
}

type Discover = () => Promise<client.Configuration>;

/** What the provider says of itself, asked for once; where that fails, with the next try again. */
function discoverer({ issuer, clientId, clientSecret }: OpenIdSettings): Discover {
  const url = new URL(issuer);
  const execute = [client.enableNonRepudiationChecks, ...(isThisMachine(url) ? [allowPlainHttp] : [])];
  const ask = (): Discover => {
    const asked = client.discovery(url, clientId, clientSecret, undefined, {
      execute,
      timeout: timeoutSeconds,
    });
    return () => asked;
  };
  let known: Discover | undefined;
  return async () => {
    known ??= ask();
    try {
      return await known();
    } catch (cause) {
      known = undefined;
      throw new Problem('provider-failed', {}, { cause });
    }
  };
}

const isThisMachine = ({ hostname }: URL): boolean => ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);

// The library marks it so that nobody takes it for harmless; here it is for a provider on this very machine alone.
const allowPlainHttp = client.allowInsecureRequests;

async function getProvider(discover: Discover | undefined): Promise<client.Configuration> {
  if (discover === undefined) throw new Problem('not-configured', { what: 'OpenID Connect' });
  return discover();
}

async function redeem(
  provider: client.Configuration,
  url: URL,
  { verifier, nonce, state }: Checks & { readonly state: string },
): Promise<Claims> {
  try {
    const answer = await client.authorizationCodeGrant(provider, url, {
      pkceCodeVerifier: verifier,
      expectedNonce: nonce,
      expectedState: state,
      idTokenExpected: true,
    });
    const claims = answer.claims();
    if (claims === undefined) throw new Problem('open-id-refused');
    const { email, email_verified: isVerified } =
      typeof claims['email'] === 'string'
        ? claims
        : await askForEmail(provider, answer.access_token, claims.sub);
    return {
      issuer: claims.iss,
      subject: claims.sub,
      email: typeof email === 'string' && isVerified === true ? email : undefined,
    };
  } catch (cause) {
    throw new Problem('open-id-refused', {}, { cause });
  }
}

/** Some providers put the address not into the token but where it can be asked for. */
async function askForEmail(
  provider: client.Configuration,
  accessToken: string,
  subject: string,
): Promise<{ readonly email?: unknown; readonly email_verified?: unknown }> {
  if (provider.serverMetadata().userinfo_endpoint === undefined) return {};
  return client.fetchUserInfo(provider, accessToken, subject);
}

async function findInvited(users: UserRows, { issuer, subject, email }: Claims): Promise<User | undefined> {
  const known = await users.findIdentity(issuer, subject);
  if (known !== undefined) return users.findUser(known);
  const user = email === undefined ? undefined : await users.findUserByEmail(email);
  if (user === undefined || user.isDisabled || (await users.hasIdentity(user.id, issuer))) return undefined;
  try {
    await users.addIdentity({ issuer, subject, user: user.id });
  } catch (cause) {
    // Somebody with the same subject was a moment earlier.
    throw new Problem('open-id-refused', {}, { cause });
  }
  return user;
}
