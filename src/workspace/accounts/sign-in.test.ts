import { hash } from '@node-rs/argon2';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  type AccountsWorld,
  addUser,
  day,
  expectRefused,
  from,
  goodPassword,
  minute,
  openAccountsWorld,
  senderOf,
} from '../../../test/accounts-world.ts';
import { describeOnStore } from '../../../test/stores.ts';
import { Problem } from '../../core/problem.ts';
import { openAccounts } from './open-accounts.ts';

const wrong = 'four green kettles';

describeOnStore('signing in', (makeDatabase) => {
  let world: AccountsWorld;
  let accounts: AccountsWorld['accounts'];
  beforeAll(async () => {
    world = await openAccountsWorld(makeDatabase);
    ({ accounts } = world);
  });
  // Buckets of the test before are empty again.
  beforeEach(() => world.pass(day));

  describe('with a password', () => {
    test('gives a session to whoever knows it, however the address is written', async () => {
      const begun = await accounts.signIn(
        { email: 'FIRST@Example.org', password: goodPassword },
        from('192.0.2.1'),
      );
      expect(begun.user).toMatchObject({ email: 'first@example.org', isOperator: true });
      expect(await senderOf(accounts, begun)).toEqual({ user: begun.user.id, isOperator: true });
    });

    test('takes a password in another form of the same characters', async () => {
      const composed = 'caf\u00e9 au lait, toujours';
      const { user, sender } = await addUser(world, { email: 'kettle@example.org' });
      await accounts.changePassword(
        sender,
        { current: goodPassword, next: composed },
        { ...from('192.0.2.1'), session: undefined },
      );
      const decomposed = composed.normalize('NFD');
      await accounts.signIn({ email: user.email, password: decomposed }, from('192.0.2.1'));
      expect(decomposed).not.toBe(composed);
    });

    test('says the same to a wrong password, an unknown address, a disabled user and one without password', async () => {
      const { administrator, office } = world;
      const { user } = await addUser(world, { email: 'gone@example.org' });
      await accounts.setDisabled(administrator, { user: user.id, isDisabled: true });
      await accounts.invite(administrator, office, {
        email: 'new@example.org',
        name: 'Cora Example',
        locale: 'fr',
        role: 'member',
      });
      const tries = [
        { email: 'first@example.org', password: wrong },
        { email: 'nobody@example.org', password: goodPassword },
        { email: 'gone@example.org', password: goodPassword },
        { email: 'new@example.org', password: goodPassword },
      ];
      const problems = await Promise.all(
        tries.map((given, index) =>
          accounts.signIn(given, from(`198.51.100.${index}`)).catch((error: unknown) => error),
        ),
      );
      for (const problem of problems) expect(problem).toEqual(new Problem('sign-in-refused'));
    });

    test('takes as long for an unknown address as for a wrong password', { timeout: 60_000 }, async () => {
      const known: number[] = [];
      const unknown: number[] = [];
      for (let turn = 0; turn < 30; turn += 1) {
        known.push(await timeOfTry(world, 'first@example.org'));
        unknown.push(await timeOfTry(world, `nobody${turn}@example.org`));
      }
      const ratio = median(known) / median(unknown);
      expect(ratio).toBeGreaterThan(0.7);
      expect(ratio).toBeLessThan(1.4);
    });

    test('hashes the password again where it was hashed with other costs', async () => {
      const { store } = world;
      const user = await store.users.findUserByEmail('first@example.org');
      const id = user?.id ?? '';
      await store.users.setPasswordHash(id, await hash(goodPassword, { memoryCost: 8192, timeCost: 1 }));
      const given = { email: 'first@example.org', password: goodPassword };
      await accounts.signIn(given, from('192.0.2.1'));
      expect(await store.users.findPasswordHash(id)).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
      await accounts.signIn(given, from('192.0.2.1'));
    });
  });

  describe('too often', () => {
    test('is refused with the seconds to wait, and goes on after them', async () => {
      const given = { email: 'first@example.org', password: wrong };
      const outcomes: unknown[] = [];
      for (let turn = 0; turn < 6; turn += 1) outcomes.push(await codeOf(world, given, '198.51.100.1'));
      expect(outcomes.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => 'sign-in-refused'));
      expect(outcomes[5]).toBe('too-many-tries');
      world.pass(20_000);
      await world.accounts.signIn({ ...given, password: goodPassword }, from('198.51.100.1'));
    });

    test('at the same time lets no more through than one after the other', async () => {
      const given = { email: 'first@example.org', password: wrong };
      const codes = await Promise.all(Array.from({ length: 30 }, () => codeOf(world, given, '198.51.100.1')));
      expect(codes.filter((code) => code === 'sign-in-refused')).toHaveLength(5);
    });

    test('makes who goes on wait longer', async () => {
      const given = { email: 'first@example.org', password: wrong };
      let through = 0;
      for (let turn = 0; turn < 90; turn += 1) {
        if ((await codeOf(world, given, '198.51.100.1')) === 'sign-in-refused') through += 1;
        world.pass(20_000);
      }
      // Half an hour: twenty at first, then one in five minutes.
      expect(through).toBeGreaterThanOrEqual(20);
      expect(through).toBeLessThanOrEqual(27);
    });

    test('from many addresses does not lock out a colleague at the place where he has signed in', async () => {
      const given = { email: 'first@example.org', password: wrong };
      const codes: unknown[] = [];
      for (let turn = 0; turn < 30; turn += 1) codes.push(await codeOf(world, given, `203.0.113.${turn}`));
      expect(codes.filter((code) => code === 'sign-in-refused')).toHaveLength(20);
      const right = { ...given, password: goodPassword };
      expect(await codeOf(world, right, '203.0.113.99')).toBe('too-many-tries');
      const { user } = await world.accounts.signIn(right, from('192.0.2.1'));
      expect(user.email).toBe(given.email);
    });

    test('from an address is told alike for who has signed in there and for nobody; the right password passes', async () => {
      const [place, email] = ['192.0.2.1', 'first@example.org'];
      await accounts.signIn({ email, password: goodPassword }, from(place));
      for (let turn = 0; turn < 60; turn += 1)
        await accounts.askForReset('x@example.org', from(place)).catch(() => undefined);
      const refusalOf = (of: string): Promise<unknown> =>
        accounts.signIn({ email: of, password: wrong }, from(place)).catch((error: unknown) => error);
      const known = await refusalOf(email);
      expect(known).toMatchObject({ code: 'too-many-tries' });
      expect(await refusalOf('nobody@example.org')).toEqual(known);
      const { user } = await accounts.signIn({ email, password: goodPassword }, from(place));
      expect(user.email).toBe(email);
    });

    test('is told alike for addresses that nobody has', async () => {
      const given = { email: 'nobody@example.org', password: wrong };
      const codes: unknown[] = [];
      for (let turn = 0; turn < 21; turn += 1) codes.push(await codeOf(world, given, `203.0.113.${turn}`));
      expect(codes.at(-2)).toBe('sign-in-refused');
      expect(codes.at(-1)).toBe('too-many-tries');
    });

    test('with guess after guess from many addresses reaches the hash as often as one may from anywhere', {
      timeout: 60_000,
    }, async () => {
      const given = { email: 'first@example.org', password: wrong };
      let through = 0;
      for (let turn = 0; turn < 300; turn += 1) {
        const address = `203.0.${turn % 4}.${turn % 251}`;
        if ((await codeOf(world, given, address)) === 'sign-in-refused') through += 1;
        world.pass(600);
      }
      // Three minutes: twenty at first, then one in half a minute.
      expect(through).toBeGreaterThanOrEqual(20);
      expect(through).toBeLessThanOrEqual(26);
    });
  });

  describe('a session', () => {
    test('is always new: what the browser sent before is nobody’s', async () => {
      const given = { email: 'first@example.org', password: goodPassword };
      const [one, two] = [
        await accounts.signIn(given, from('192.0.2.1')),
        await accounts.signIn(given, from('192.0.2.1')),
      ];
      expect(one.token).not.toBe(two.token);
      expect(await accounts.senderOf({ session: 'A'.repeat(43) })).toBeUndefined();
    });

    test('ends twelve hours after it was last used', async () => {
      const { begun } = await addUser(world, { email: 'basil1@example.org' });
      world.pass(day / 2 - minute);
      expect(await world.accounts.senderOf({ session: begun.token })).toBeDefined();
      world.pass(day / 2);
      expect(await world.accounts.senderOf({ session: begun.token })).toBeUndefined();
    });

    test('ends after thirty days, however busy', async () => {
      const { begun } = await addUser(world, { email: 'basil2@example.org' });
      let { token } = begun;
      let lastedMs = 0;
      for (; lastedMs < 40 * day; lastedMs += day / 4) {
        const found = await world.accounts.senderOf({ session: token });
        if (found === undefined) break;
        token = found.renewed?.token ?? token;
        world.pass(day / 4);
      }
      expect(lastedMs / day).toBe(30);
    });

    test('goes on although its use cannot be written down, which is told; a new token must be kept', async () => {
      const { begun } = await addUser(world, { email: 'basil8@example.org' });
      const full = {
        ...world.store.users,
        useSession: () => Promise.reject(new Problem('database-busy')),
      };
      const faults: unknown[] = [];
      const store = { ...world.store, users: full };
      const limping = openAccounts({ ...world.parts, store, tellFault: (fault) => void faults.push(fault) });
      world.pass(2 * minute);
      expect(await limping.senderOf({ session: begun.token })).toBeDefined();
      expect(faults).toMatchObject([{ code: 'database-busy' }]);
      world.pass(day / 3);
      await world.accounts.senderOf({ session: begun.token });
      world.pass(day / 3);
      await world.accounts.senderOf({ session: begun.token });
      world.pass(day / 3);
      await expectRefused(limping.senderOf({ session: begun.token }), 'database-busy');
    });

    test('gets another token every day; the old one is good for a minute more', async () => {
      const { pass } = world;
      const { begun } = await addUser(world, { email: 'basil3@example.org' });
      for (let part = 0; part < 3; part += 1) {
        pass(day / 3);
        if (part < 2) expect((await accounts.senderOf({ session: begun.token }))?.renewed).toBeUndefined();
      }
      const both = await Promise.all([1, 2].map(() => accounts.senderOf({ session: begun.token })));
      const renewed = both.flatMap((found) => found?.renewed ?? []);
      expect(both).not.toContain(undefined);
      expect(renewed).toHaveLength(1);
      expect(await accounts.senderOf({ session: begun.token })).toBeDefined();
      pass(minute);
      expect(await accounts.senderOf({ session: begun.token })).toBeUndefined();
      expect(await accounts.senderOf({ session: renewed[0]?.token ?? '' })).toBeDefined();
    });

    test('is over when its user signs out or is disabled', async () => {
      const { administrator } = world;
      const { begun, user } = await addUser(world, { email: 'basil4@example.org' });
      const given = { email: user.email, password: goodPassword };
      const second = await accounts.signIn(given, from('192.0.2.7'));
      await accounts.signOut(begun.token);
      expect(await accounts.senderOf({ session: begun.token })).toBeUndefined();
      expect(await accounts.senderOf({ session: second.token })).toBeDefined();
      await accounts.setDisabled(administrator, { user: user.id, isDisabled: true });
      expect(await accounts.senderOf({ session: second.token })).toBeUndefined();
      await accounts.setDisabled(administrator, { user: user.id, isDisabled: false });
      expect(await accounts.senderOf({ session: second.token })).toBeUndefined();
    });

    test('is listed and ended by its user, and by nobody else', async () => {
      const { administrator } = world;
      const { begun, user, sender } = await addUser(world, { email: 'basil15@example.org' });
      const given = { email: user.email, password: goodPassword };
      await accounts.signIn(given, from('192.0.2.8', 'Testbrowser 2'));
      const listed = await accounts.listSessions(sender);
      expect(listed.map(({ device }) => device).toSorted()).toEqual(['Testbrowser 1', 'Testbrowser 2']);
      const here = await accounts.listSessions(sender, begun.token);
      expect(here.filter(({ isThis }) => isThis).map(({ device }) => device)).toEqual(['Testbrowser 1']);
      expect(JSON.stringify(listed)).not.toMatch(/hash|[0-9a-f]{64}/);
      const other = listed.find(({ device }) => device === 'Testbrowser 2')?.id ?? '';
      await expectRefused(accounts.endSessions(administrator, { id: other }), 'unknown-session');
      await accounts.endSessions(sender, { id: other });
      expect(await accounts.listSessions(sender)).toHaveLength(1);
      await accounts.signIn(given, from('192.0.2.8'));
      await accounts.endSessions(sender, { allBut: begun.token });
      expect(await accounts.listSessions(sender)).toHaveLength(1);
      expect(await accounts.senderOf({ session: begun.token })).toBeDefined();
    });

    test('stays alone when the password is changed, for which the old one is needed', async () => {
      const { begun, user, sender } = await addUser(world, { email: 'basil6@example.org' });
      const other = await accounts.signIn({ email: user.email, password: goodPassword }, from('192.0.2.8'));
      const here = { ...from('192.0.2.7'), session: begun.token };
      const next = 'a lamp beside nine doors';
      await expectRefused(accounts.changePassword(sender, { current: wrong, next }, here), 'wrong-password');
      await expectRefused(
        accounts.changePassword(sender, { current: goodPassword, next: 'Basil2026!' }, here),
        'weak-password',
      );
      expect(await accounts.senderOf({ session: other.token })).toBeDefined();
      await accounts.changePassword(sender, { current: goodPassword, next }, here);
      expect(await accounts.senderOf({ session: other.token })).toBeUndefined();
      expect(await accounts.senderOf({ session: begun.token })).toBeDefined();
      await accounts.signIn({ email: user.email, password: next }, from('192.0.2.8'));
    });

    test('is of a person with a name and a language that he changes himself', async () => {
      const { sender } = await addUser(world, { email: 'basil7@example.org' });
      await accounts.changeOwn(sender, { name: 'Basil B. Sample', locale: 'ar' });
      expect(await accounts.readOwn(sender)).toMatchObject({ name: 'Basil B. Sample', locale: 'ar' });
    });
  });
});

async function timeOfTry({ accounts, pass }: AccountsWorld, email: string): Promise<number> {
  pass(day);
  const start = performance.now();
  await expectRefused(accounts.signIn({ email, password: wrong }, from('198.51.100.9')), 'sign-in-refused');
  return performance.now() - start;
}

async function codeOf(
  { accounts }: AccountsWorld,
  given: { readonly email: string; readonly password: string },
  address: string,
): Promise<unknown> {
  try {
    await accounts.signIn(given, from(address));
    return 'signed in';
  } catch (error) {
    return error instanceof Problem ? error.code : error;
  }
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
