import { beforeAll, expect, it } from 'vitest';
import { aUser } from '../../../test/a-user.ts';
import {
  type AccountsWorld,
  addUser,
  expectRefused,
  from,
  goodPassword,
  hour,
  openAccountsWorld,
} from '../../../test/accounts-world.ts';
import { describeOnStore } from '../../../test/stores.ts';
import { makeWayIn } from './make-way-in.ts';

const here = from('192.0.2.20');
const next = 'four green kettles';

describeOnStore('makeWayIn', (makeDatabase) => {
  let world: AccountsWorld;
  beforeAll(async () => {
    world = await openAccountsWorld(makeDatabase);
  });

  it('makes the first administrator where there are no users, whatever address is named', async () => {
    const store = await (await makeDatabase()).open();
    const made = await makeWayIn({ ...world.parts, store }, { email: 'nobody@example.org' });
    expect(made.use).toBe('first-administrator');
  });

  it('lets in who has lost a password, once and for an hour, ends all sessions, and notes it', async () => {
    const { accounts, parts, administrator } = world;
    const made = await makeWayIn(parts, { email: 'FIRST@example.org' });
    expect(made).toMatchObject({ use: 'password-reset', endsAt: parts.clock() + hour });
    const before = await accounts.listSessions(administrator);
    const { user } = await accounts.acceptLink({ token: made.token, password: next }, here);
    expect(user.id).toBe(administrator.user);
    const after = await accounts.listSessions(administrator);
    expect(after).toHaveLength(1);
    expect(before.map(({ id }) => id)).not.toContain(after[0]?.id);
    await expectRefused(
      accounts.acceptLink({ token: made.token, password: goodPassword }, here),
      'link-ended',
    );
    expect(await accounts.signIn({ email: 'first@example.org', password: next }, here)).toMatchObject({
      user: { id: user.id },
    });
    expect((await world.readAffairs()).at(-1)).toEqual({ did: 'reset-password', user: user.id });
  });

  it('lets in a user whose making broke off: without password and without office', async () => {
    const { accounts, parts, store, office } = world;
    const half = aUser({ isOperator: true });
    await store.users.addUser(half);
    const { token } = await makeWayIn(parts, { email: half.email, administratorOf: office });
    await accounts.acceptLink({ token, password: next }, here);
    expect(await accounts.signIn({ email: half.email, password: next }, here)).toMatchObject({
      user: { id: half.id },
    });
    expect(await store.listOfficesOf(half.id)).toMatchObject([{ office, role: 'administrator' }]);
    expect((await world.readAffairs()).slice(-2)).toEqual([
      { did: 'add-user', user: half.id, role: 'administrator' },
      { did: 'reset-password', user: half.id },
    ]);
  });

  it('makes a member the administrator of an office that has lost its own', async () => {
    const { user } = await addUser(world, { email: 'member@example.org' });
    await makeWayIn(world.parts, { email: user.email, administratorOf: world.office });
    expect(await world.store.listOfficesOf(user.id)).toMatchObject([{ role: 'administrator' }]);
  });

  it('is refused for nobody, and for who was shut out', async () => {
    const { parts, store } = world;
    await expectRefused(makeWayIn(parts, { email: 'none@example.org' }), 'no-such-user');
    const shut = aUser({ isDisabled: true });
    await store.users.addUser(shut);
    await expectRefused(makeWayIn(parts, { email: shut.email }), 'user-disabled');
  });
});
