import { beforeAll, beforeEach, expect, test } from 'vitest';
import {
  type AccountsWorld,
  addUser,
  day,
  expectRefused,
  from,
  minute,
  openAccountsWorld,
} from '../../../test/accounts-world.ts';
import { makeAuthenticator } from '../../../test/software-authenticator.ts';
import { describeOnStore } from '../../../test/stores.ts';
import type { Sender } from '../sender.ts';
import type { Ceremony } from './accounts.ts';
import { openAccounts } from './open-accounts.ts';

const here = from('192.0.2.30');
const site = { origin: 'http://localhost:8383', host: 'localhost' };

describeOnStore('passkeys', (makeDatabase) => {
  let world: AccountsWorld;
  let accounts: AccountsWorld['accounts'];
  beforeAll(async () => {
    world = await openAccountsWorld(makeDatabase);
    ({ accounts } = world);
  });
  // Buckets of the test before are empty again.
  beforeEach(() => world.pass(day));

  async function addPasskey(sender: Sender, key = makeAuthenticator()) {
    const { id, options } = await accounts.beginPasskey(sender);
    const response = key.create({ ...site, challenge: challengeOf(options) });
    await accounts.addPasskey(sender, { id, label: 'Test key', response });
    return key;
  }

  test('let their user in without address and password', async () => {
    const { sender, user } = await addUser(world, { email: 'key@example.org' });
    const key = await addPasskey(sender);
    const { id, options } = await accounts.beginPasskeySignIn(here);
    expect(options).toMatchObject({ rpId: 'localhost', userVerification: 'required' });
    const asked = { ...site, challenge: challengeOf(options), userHandle: handleOf(user.id) };
    const begun = await accounts.signInByPasskey({ id, response: key.get(asked) }, here);
    expect(begun.user.id).toBe(user.id);
    const listed = await accounts.listPasskeys(sender);
    expect(listed).toMatchObject([
      { label: 'Test key', transports: ['internal'], usedAt: world.parts.clock() },
    ]);
  });

  test('are refused where anything is not as it was asked for', async () => {
    const { sender, user } = await addUser(world, { email: 'strict@example.org' });
    const key = await addPasskey(sender);
    const stranger = makeAuthenticator();
    const right = { ...site, userHandle: handleOf(user.id) };
    type Lie = (challenge: string) => Record<string, unknown>;
    const lies: readonly Lie[] = [
      () => key.get({ ...right, challenge: 'b3RoZXI' }),
      (challenge) => key.get({ ...right, challenge, origin: 'https://strand.example.net' }),
      (challenge) => key.get({ ...right, challenge, host: 'example.net' }),
      (challenge) => key.get({ ...right, challenge, isVerified: false }),
      (challenge) => key.get({ ...right, challenge, userHandle: handleOf(world.administrator.user) }),
      (challenge) => stranger.get({ ...right, challenge }),
      (challenge) => ({
        ...stranger.get({ ...right, challenge }),
        id: key.credential,
        rawId: key.credential,
      }),
    ];
    for (const lie of lies) {
      const { id, options } = await accounts.beginPasskeySignIn(here);
      const response = lie(challengeOf(options));
      await expectRefused(accounts.signInByPasskey({ id, response }, here), 'passkey-refused');
    }
    const { id } = await accounts.beginPasskeySignIn(here);
    await expectRefused(accounts.signInByPasskey({ id, response: { id: 7 } }, here), 'invalid-input');
  });

  test('are asked for once each, for five minutes', async () => {
    const { sender, user } = await addUser(world, { email: 'once@example.org' });
    const key = await addPasskey(sender);
    const answerTo = ({ id, options }: Ceremony) => ({
      id,
      response: key.get({ ...site, challenge: challengeOf(options), userHandle: handleOf(user.id) }),
    });
    const given = answerTo(await accounts.beginPasskeySignIn(here));
    const both = await Promise.allSettled([1, 2].map(() => accounts.signInByPasskey(given, here)));
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const late = answerTo(await accounts.beginPasskeySignIn(here));
    world.pass(5 * minute);
    await expectRefused(accounts.signInByPasskey(late, here), 'passkey-refused');
  });

  test('that were copied show by their counter', async () => {
    const { sender, user } = await addUser(world, { email: 'copy@example.org' });
    const key = await addPasskey(sender);
    const signInAt = async (counter: number) => {
      const { id, options } = await accounts.beginPasskeySignIn(here);
      const asked = { ...site, challenge: challengeOf(options), userHandle: handleOf(user.id), counter };
      return accounts.signInByPasskey({ id, response: key.get(asked) }, here);
    };
    await signInAt(7);
    await expectRefused(signInAt(7), 'passkey-refused');
    await signInAt(8);
  });

  test('are added by their user alone, and by nobody twice', async () => {
    const { sender } = await addUser(world, { email: 'mine@example.org' });
    const { id, options } = await accounts.beginPasskey(sender);
    const key = makeAuthenticator();
    const response = key.create({ ...site, challenge: challengeOf(options) });
    const given = { id, label: 'Test key', response };
    await expectRefused(accounts.addPasskey(world.administrator, given), 'passkey-refused');
    await expectRefused(accounts.addPasskey(sender, given), 'passkey-refused');
    await addPasskey(sender, key);
    await expectRefused(addPasskey(world.administrator, key), 'passkey-refused');
  });

  test('let nobody in once they are removed or their user is disabled', async () => {
    const { sender, user } = await addUser(world, { email: 'former@example.org' });
    const key = await addPasskey(sender);
    const attempt = async () => {
      const { id, options } = await accounts.beginPasskeySignIn(here);
      const asked = { ...site, challenge: challengeOf(options), userHandle: handleOf(user.id) };
      return accounts.signInByPasskey({ id, response: key.get(asked) }, here);
    };
    await accounts.setDisabled(world.administrator, { user: user.id, isDisabled: true });
    await expectRefused(attempt(), 'passkey-refused');
    await accounts.setDisabled(world.administrator, { user: user.id, isDisabled: false });
    await attempt();
    await expectRefused(accounts.removePasskey(world.administrator, key.credential), 'unknown-passkey');
    await accounts.removePasskey(sender, key.credential);
    await expectRefused(attempt(), 'passkey-refused');
  });

  test('need an address with a name', async () => {
    const numbered = openAccounts({ ...world.parts, address: 'https://192.0.2.5' });
    await expectRefused(numbered.beginPasskeySignIn(here), 'not-configured');
  });
});

const challengeOf = (options: Ceremony['options']): string => String(options['challenge']);
const handleOf = (user: string): string => Buffer.from(user).toString('base64url');
