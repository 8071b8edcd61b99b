import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  type AccountsWorld,
  addUser,
  day,
  expectRefused,
  from,
  minute,
  openAccountsWorld,
} from '../../../test/accounts-world.ts';
import { type FakeProvider, startProvider } from '../../../test/fake-provider.ts';
import { describeOnStore } from '../../../test/stores.ts';
import type { Accounts } from './accounts.ts';
import { openAccounts } from './open-accounts.ts';

const here = from('192.0.2.40');

const person = (subject: string, email: string, isVerified: unknown = true) => ({
  sub: subject,
  email,
  email_verified: isVerified,
});

describeOnStore('signing in through an OpenID provider', (makeDatabase) => {
  let world: AccountsWorld;
  let provider: FakeProvider;
  let accounts: Accounts;
  beforeAll(async () => {
    world = await openAccountsWorld(makeDatabase);
    provider = await startProvider();
    accounts = withProvider(provider.issuer);
  });
  afterAll(() => provider.close());
  // Buckets of the test before are empty again.
  beforeEach(() => world.pass(day));

  const withProvider = (issuer: string): Accounts =>
    openAccounts({
      ...world.parts,
      openId: { issuer, clientId: 'strand', clientSecret: 'a secret', label: 'Example login' },
    });
  const signIn = async (claims: Readonly<Record<string, unknown>>, by = accounts, at = provider) => {
    const { location, state } = await by.beginOpenId(here);
    return by.signInByOpenId({ url: at.letIn(location, claims), state }, here);
  };

  test('asks nothing of the provider before it is needed, and is not there without settings', async () => {
    const quiet = await startProvider();
    expect(withProvider(quiet.issuer).openId).toEqual({ label: 'Example login' });
    expect(quiet.requests()).toBe(0);
    await quiet.close();
    expect(world.accounts.openId).toBeUndefined();
    await expectRefused(world.accounts.beginOpenId(here), 'not-configured');
  });

  test('lets in an invited user by his verified address, then by his subject', async () => {
    const { user } = await addUser(world, { email: 'open@example.org' });
    expect((await signIn(person('s-1', 'Open@example.org'))).user.id).toBe(user.id);
    expect((await signIn(person('s-1', 'moved@example.org'))).user.id).toBe(user.id);
    await expectRefused(signIn(person('s-2', 'open@example.org')), 'open-id-refused');
  });

  test('proves the address of who has no other way in, whom other offices may invite from then on', async () => {
    const invite = (email: string, office: string, by = world.administrator) =>
      world.accounts.invite(by, office, { email, name: 'Dora Specimen', locale: 'en', role: 'member' });
    const { sender } = await addUser(world, { email: 'north@example.org', role: 'administrator' });
    const { user: only } = await invite('only@example.org', world.otherOffice);
    const { user: doubtful } = await invite('doubtful@example.org', world.otherOffice);
    await expectRefused(invite('only@example.org', world.office, sender), 'address-not-proven');
    await signIn(person('s-8', 'only@example.org'));
    await invite('only@example.org', world.office, sender);
    expect(await world.store.listOfficesOf(only)).toHaveLength(2);
    // Whoever was handed the link has set a password, and gets in beside the provider.
    await world.store.users.setPasswordHash(doubtful, 'no hash of any password');
    await signIn(person('s-9', 'doubtful@example.org'));
    await expectRefused(invite('doubtful@example.org', world.office, sender), 'address-not-proven');
  });

  test('asks the provider for an address that is not in its token', async () => {
    const { user } = await addUser(world, { email: 'asked@example.org' });
    const telling = await startProvider({ userInfo: person('s-3', 'asked@example.org') });
    const begun = await signIn({ sub: 's-3' }, withProvider(telling.issuer), telling);
    await telling.close();
    expect(begun.user.id).toBe(user.id);
  });

  test('refuses strangers, addresses that are not verified, and disabled users', async () => {
    const { user } = await addUser(world, { email: 'claimed@example.org' });
    await expectRefused(signIn(person('s-4', 'stranger@example.org')), 'open-id-refused');
    for (const isVerified of [false, null, 'true'])
      await expectRefused(signIn(person('s-5', 'claimed@example.org', isVerified)), 'open-id-refused');
    await signIn(person('s-5', 'claimed@example.org'));
    await world.accounts.setDisabled(world.administrator, { user: user.id, isDisabled: true });
    await expectRefused(signIn(person('s-5', 'claimed@example.org')), 'open-id-refused');
  });

  test('refuses a token with another nonce, issuer or audience, one that is over, and one that others signed', async () => {
    await addUser(world, { email: 'forged@example.org' });
    const claims = person('s-6', 'forged@example.org');
    const lies = [{ nonce: 'another' }, { iss: 'https://example.net' }, { aud: 'another' }, { exp: 1 }];
    for (const lie of lies) await expectRefused(signIn({ ...claims, ...lie }), 'open-id-refused');
    const forger = await startProvider({ isSigningWrongly: true });
    await expectRefused(signIn(claims, withProvider(forger.issuer), forger), 'open-id-refused');
    await forger.close();
    await signIn(claims);
  });

  test('refuses an answer in a browser that did not ask, one that came already, and one that comes late', async () => {
    await addUser(world, { email: 'state@example.org' });
    const claims = person('s-7', 'state@example.org');
    const [mine, others] = [await accounts.beginOpenId(here), await accounts.beginOpenId(here)];
    const url = provider.letIn(others.location, claims);
    await expectRefused(accounts.signInByOpenId({ url, state: '' }, here), 'open-id-refused');
    await expectRefused(accounts.signInByOpenId({ url, state: mine.state }, here), 'open-id-refused');
    const callback = { url, state: others.state };
    await accounts.signInByOpenId(callback, here);
    await expectRefused(accounts.signInByOpenId(callback, here), 'open-id-refused');
    const late = await accounts.beginOpenId(here);
    const lateUrl = provider.letIn(late.location, claims);
    world.pass(10 * minute);
    await expectRefused(
      accounts.signInByOpenId({ url: lateUrl, state: late.state }, here),
      'open-id-refused',
    );
  });

  test('says so where the provider does not answer, or only over plain http from another machine', async () => {
    const gone = await startProvider();
    await gone.close();
    await expectRefused(withProvider(gone.issuer).beginOpenId(here), 'provider-failed');
    await expectRefused(withProvider('http://provider.example.org').beginOpenId(here), 'provider-failed');
  });
});
