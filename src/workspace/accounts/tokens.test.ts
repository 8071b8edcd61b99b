import { beforeAll, expect, test } from 'vitest';
import {
  type AccountsWorld,
  addUser,
  day,
  expectRefused,
  from,
  goodPassword,
  openAccountsWorld,
} from '../../../test/accounts-world.ts';
import { describeOnStore } from '../../../test/stores.ts';
import { Problem } from '../../core/problem.ts';
import { machine } from '../sender.ts';
import { openAccounts } from './open-accounts.ts';

describeOnStore('tokens for programs', (makeDatabase) => {
  let world: AccountsWorld;
  let accounts: AccountsWorld['accounts'];
  beforeAll(async () => {
    world = await openAccountsWorld(makeDatabase);
    ({ accounts } = world);
  });

  const wish = (days = 30) => ({
    office: world.office,
    label: 'Nightly export',
    scopes: ['read', 'read-journal'] as const,
    days,
  });

  test('act as their user in one office within their scopes, never as an operator', async () => {
    const { administrator, office } = world;
    const { token, id } = await accounts.makeToken(administrator, wish());
    expect(token).toMatch(/^strand_[\w-]{43}$/);
    expect(await accounts.senderOf({ bearer: token })).toEqual({
      sender: {
        user: administrator.user,
        isOperator: false,
        token: { office, scopes: ['read', 'read-journal'] },
      },
    });
    expect((await world.readAffairs()).at(-1)).toEqual({
      did: 'make-token',
      user: administrator.user,
      token: id,
      scopes: ['read', 'read-journal'],
    });
  });

  test('do nothing with accounts', async () => {
    const { administrator, office } = world;
    const { token } = await accounts.makeToken(administrator, wish());
    const sender = (await accounts.senderOf({ bearer: token }))?.sender ?? machine;
    const here = { ...from('192.0.2.1'), session: undefined };
    const whom = { email: 'x@example.org', name: 'X', locale: 'en', role: 'member' } as const;
    const attempts = [
      accounts.makeToken(sender, wish()),
      accounts.removeToken(sender, 'tok_1'),
      accounts.listTokens(sender),
      accounts.readOwn(sender),
      accounts.changeOwn(sender, { name: 'X' }),
      accounts.changePassword(sender, { current: goodPassword, next: 'seven quiet harbours' }, here),
      accounts.listSessions(sender),
      accounts.endSessions(sender, { allBut: undefined }),
      accounts.listPasskeys(sender),
      accounts.beginPasskey(sender),
      accounts.addPasskey(sender, { id: 'x', label: 'x', response: {} }),
      accounts.removePasskey(sender, 'x'),
      accounts.invite(sender, office, whom),
      accounts.makeResetLink(sender, office, administrator.user),
      accounts.setDisabled(sender, { user: administrator.user, isDisabled: true }),
    ];
    for (const attempt of attempts) await expectRefused(attempt, 'not-for-tokens');
  });

  const works = async (token: string) => (await accounts.senderOf({ bearer: token })) !== undefined;

  test('end with their time, and when their user takes them back', async () => {
    const { sender } = await addUser(world, { email: 'token@example.org' });
    const short = await accounts.makeToken(sender, wish(1));
    const long = await accounts.makeToken(sender, wish(30));
    world.pass(day);
    expect(await works(short.token)).toBe(false);
    expect(await works(long.token)).toBe(true);
    await expectRefused(accounts.removeToken(world.administrator, long.id), 'unknown-token');
    await accounts.removeToken(sender, long.id);
    expect(await works(long.token)).toBe(false);
  });

  test('end with their user and with his place in the office', async () => {
    const { sender, user } = await addUser(world, { email: 'leaver@example.org' });
    const { token } = await accounts.makeToken(sender, wish());
    for (const isDisabled of [true, false]) {
      await accounts.setDisabled(world.administrator, { user: user.id, isDisabled });
      expect(await works(token)).toBe(!isDisabled);
    }
    await world.store.inOffice(world.office, (transaction) => transaction.setOfficeRole(user.id, undefined));
    expect(await works(token)).toBe(false);
  });

  test('are listed without what opens them, with their last use', async () => {
    const { sender } = await addUser(world, { email: 'list@example.org' });
    const { token } = await accounts.makeToken(sender, wish());
    await accounts.senderOf({ bearer: token });
    const listed = await accounts.listTokens(sender);
    expect(listed).toMatchObject([{ label: 'Nightly export', usedAt: world.parts.clock() }]);
    expect(JSON.stringify(listed)).not.toMatch(/strand_|[0-9a-f]{64}/);
  });

  test('open what they open although their use cannot be written down, which is told', async () => {
    const { token } = await accounts.makeToken(world.administrator, wish());
    const { users } = world.store;
    const full = { ...users, useToken: () => Promise.reject(new Problem('disk-full')) };
    const faults: unknown[] = [];
    const store = { ...world.store, users: full };
    const limping = openAccounts({ ...world.parts, store, tellFault: (fault) => void faults.push(fault) });
    expect(await limping.senderOf({ bearer: token })).toBeDefined();
    expect(faults).toMatchObject([{ code: 'disk-full' }]);
  });

  test('are made for one’s own offices, for a year at most', async () => {
    const { sender } = await addUser(world, { email: 'limits@example.org' });
    await expectRefused(accounts.makeToken(sender, wish(367)), 'invalid-input');
    await expectRefused(accounts.makeToken(sender, wish(0)), 'invalid-input');
    await expectRefused(accounts.makeToken(sender, { ...wish(), scopes: [] }), 'invalid-input');
    await expectRefused(
      accounts.makeToken(sender, { ...wish(), office: world.otherOffice }),
      'unknown-office',
    );
    expect(await accounts.senderOf({ bearer: `strand_${'A'.repeat(43)}` })).toBeUndefined();
  });
});
