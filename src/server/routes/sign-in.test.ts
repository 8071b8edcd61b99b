import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goodPassword } from '../../../test/accounts-world.ts';
import { type FakeProvider, startProvider } from '../../../test/fake-provider.ts';
import { address } from '../../../test/http-client.ts';
import { type HttpWorld, openHttpWorld } from '../../../test/http-world.ts';
import { describeOnStore } from '../../../test/stores.ts';
import { signInByOpenId } from '../../api/sign-in.ts';
import { idOf } from '../../core/base/id.ts';
import { openAccounts } from '../../workspace/accounts/open-accounts.ts';
import { openIdCallbackPath } from '../../workspace/accounts/open-id.ts';
import { type App, buildApp, usualTimes } from '../app.ts';
import { usualWorkLimits } from '../work.ts';

describeOnStore('getting in over HTTP', (makeDatabase) => {
  let world: HttpWorld;
  let provider: FakeProvider;
  let app: App;
  beforeAll(async () => {
    world = await openHttpWorld(makeDatabase);
    provider = await startProvider();
    app = appWith(world, provider);
  });
  afterAll(async () => {
    await provider.close();
    await world.close();
  });

  const post = async (path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
    app.request(`${address}${path}`, {
      method: 'POST',
      headers: { Origin: address, 'Content-Type': 'application/json', ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  const begin = async () => {
    const sent = await app.request(`${address}/api/sign-in/openid`);
    return { location: sent.headers.get('location') ?? '', cookie: cookieOf(sent) };
  };
  const readMe = async (headers: Readonly<Record<string, string>>) =>
    app.request(`${address}/api/me`, { headers });
  const inviteToOffice = async (email: string): Promise<string> => {
    const whom = { email, name: 'Basil Sample', locale: 'en', role: 'member' };
    const invited = await post(`/api/offices/${world.office}/invitations`, whom, world.administrator.headers);
    const { link } = (await invited.json()) as { link: { address: string } };
    return link.address;
  };

  describe('by an invitation and a password', () => {
    test('works with a link whose secret no server sees, and gives a cookie that scripts do not', async () => {
      const link = new URL(await inviteToOffice('basil@example.org'));
      expect([link.origin, link.pathname]).toEqual([address, '/link']);
      const token = link.hash.slice(1);
      expect(await (await post('/api/links/look', { token })).json()).toEqual({
        use: 'invitation',
        email: 'basil@example.org',
        name: 'Basil Sample',
      });
      const accepted = await post('/api/links/accept', { token, password: goodPassword });
      expect(accepted.headers.get('set-cookie')).toMatch(
        /^__Host-strand=[\w-]{43}; Max-Age=(2592000|25919\d\d); Path=\/; Secure; HttpOnly; SameSite=Lax$/,
      );
      const signedIn = await post('/api/sign-in', { email: 'basil@example.org', password: goodPassword });
      const text = await signedIn.text();
      const cookie = cookieOf(signedIn);
      expect(text).not.toContain(cookie['Cookie']?.split('=')[1]);
      expect(await (await readMe(cookie)).json()).toEqual(JSON.parse(text));
      const out = await post('/api/sign-out', undefined, cookie);
      expect(out.headers.get('set-cookie')).toMatch(/^__Host-strand=; Max-Age=0;/);
      expect((await readMe(cookie)).status).toBe(401);
    });

    test('gives the same answer to a wrong password and to an unknown address', async () => {
      const answers = await Promise.all(
        ['basil@example.org', 'nobody@example.org'].map(async (email) => {
          const answer = await post('/api/sign-in', { email, password: 'four green kettles' });
          const { instance: _instance, ...body } = (await answer.json()) as Record<string, unknown>;
          return [answer.status, Object.keys(body), body['code'], answer.headers.get('set-cookie')];
        }),
      );
      expect(answers[0]).toEqual(answers[1]);
      expect(answers[0]?.[0]).toBe(401);
    });
  });

  describe('by a token', () => {
    test('is made for programs, which can do nothing with accounts by it', async () => {
      const wish = { office: world.office, label: 'Nightly export', scopes: ['read'], days: 30 };
      const made = await post('/api/me/tokens', wish, world.administrator.headers);
      const { secret } = (await made.json()) as { secret: string };
      const bearer = { Authorization: `Bearer ${secret}` };
      const list = await app.request(`${address}/api/offices/${world.office}/projects`, { headers: bearer });
      expect(list.status).toBe(200);
      expect((await readMe(bearer)).status).toBe(403);
      expect((await post('/api/me/tokens', wish, bearer)).status).toBe(403);
    });
  });

  describe('through an OpenID provider', () => {
    const claims = { sub: 's-1', email: 'open@example.org', email_verified: true };

    test('is offered by its name', async () => {
      const ways = await app.request(`${address}/api/sign-in`);
      expect(await ways.json()).toEqual({ openId: { label: 'Example login' } });
    });

    test('sends the browser there and, back with its own cookie, signs it in', async () => {
      await inviteToOffice('open@example.org');
      const { location, cookie } = await begin();
      expect(location.startsWith(`${provider.issuer}/authorize?`)).toBe(true);
      const back = `${provider.letIn(location, claims)}&session_state=more`;
      expect((await app.request(back)).status).toBe(401);
      const answer = await app.request(back, { headers: cookie });
      expect([answer.status, answer.headers.get('location')]).toEqual([302, `${address}/`]);
      const me = await readMe(cookieOf(answer));
      expect(await me.json()).toMatchObject({ email: 'open@example.org' });
    });

    test('refuses a browser that was given somebody else’s answer', async () => {
      const [mine, others] = [await begin(), await begin()];
      const answer = await app.request(provider.letIn(others.location, claims), { headers: mine.cookie });
      expect(answer.status).toBe(401);
      expect(answer.headers.get('set-cookie') ?? '').not.toMatch(/^__Host-strand=\w/);
    });

    test('comes back to the address that the provider is told', () => {
      expect(signInByOpenId.path).toBe(openIdCallbackPath);
    });
  });
});

function appWith(world: HttpWorld, { issuer }: FakeProvider): App {
  const { clock } = world.parts;
  let made = 0n;
  const accounts = openAccounts({
    store: world.store,
    clock,
    newId: (prefix) => idOf(prefix, clock(), (made += 1n)),
    randomBytes: (count) => new Uint8Array(randomBytes(count)),
    address,
    openId: { issuer, clientId: 'strand', clientSecret: 'a secret', label: 'Example login' },
    mail: undefined,
    tellFault: (fault) => expect(fault).toBeUndefined(),
  });
  return buildApp(
    { ...world.parts, accounts },
    {
      log: () => undefined,
      newNumber: () => randomBytes(6).toString('hex'),
      limits: usualWorkLimits,
      times: usualTimes,
      proxies: 0,
    },
  );
}

/** The cookies that an answer sets, as the browser sends them; of those it clears, nothing. */
const cookieOf = (answer: Response): Readonly<Record<string, string>> => ({
  Cookie: answer.headers
    .getSetCookie()
    .map((one) => one.split(';', 1)[0] ?? '')
    .filter((one) => !one.endsWith('='))
    .join('; '),
});
