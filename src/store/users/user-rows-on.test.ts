import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { aUser } from '../../../test/a-user.ts';
import { describeStores } from '../../../test/stores.ts';
import type { Store } from '../store.ts';
import type { OneTimeLink, Passkey, Session, Token, UserRows } from '../user-rows.ts';

const aSession = (user: string, set: Partial<Session> = {}): Session => ({
  hash: randomUUID(),
  id: `ses_${randomUUID().slice(0, 8)}`,
  user,
  device: 'Browser',
  madeAt: 1_800_000_000_000,
  usedAt: 1_800_000_000_000,
  endsAt: 1_800_000_100_000,
  ...set,
});

const aLink = (set: Partial<OneTimeLink> = {}): OneTimeLink => ({
  hash: randomUUID(),
  use: 'password-reset',
  isMailed: false,
  madeAt: 1,
  endsAt: 2,
  ...set,
});

describeStores('users', (makeDatabase) => {
  let store: Store;
  let users: UserRows;
  beforeAll(async () => {
    store = await (await makeDatabase()).open();
    ({ users } = store);
  });
  const aKnownUser = async (): Promise<string> => {
    const user = aUser();
    await users.addUser(user);
    return user.id;
  };

  it('are found by id, and by address whatever its case and form', async () => {
    const user = aUser({ email: 'Zoé.Exemple@Office.example' });
    await users.addUser(user);
    expect(await users.hasUsers()).toBe(true);
    expect(await users.findUser(user.id)).toEqual(user);
    for (const email of [user.email, 'zoé.exemple@OFFICE.example', 'zoe\u0301.exemple@office.example'])
      expect(await users.findUserByEmail(email), email).toEqual(user);
    expect(await users.findUserByEmail('zoe.exemple@office.example')).toBeUndefined();
    expect(await users.findUser('usr_nobody')).toBeUndefined();
  });
  it('are none in a new database', async () => {
    const fresh = await (await makeDatabase()).open();
    expect(await fresh.users.hasUsers()).toBe(false);
  });
  it('have an address that nobody else has, even when several take it at once', async () => {
    const taken = aUser();
    const all = [taken, ...[1, 2, 3].map(() => aUser({ email: taken.email.toUpperCase() }))];
    const added = await Promise.allSettled(all.map(async (user) => users.addUser(user)));
    expect(added.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(added.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'email-taken' },
    });
    const other = await aKnownUser();
    await expect(users.changeUser(other, { email: taken.email })).rejects.toMatchObject({
      code: 'email-taken',
    });
  });
  it('are changed in what is given, and in nothing else', async () => {
    const user = aUser();
    await users.addUser(user);
    await users.changeUser(user.id, {});
    await users.changeUser(user.id, { locale: 'fr', isDisabled: true });
    expect(await users.findUser(user.id)).toEqual({ ...user, locale: 'fr', isDisabled: true });
    await users.changeUser(user.id, { email: 'New@office.example', name: 'New', isOperator: true });
    expect(await users.findUserByEmail('new@office.example')).toMatchObject({
      name: 'New',
      isOperator: true,
    });
    expect(await users.findUserByEmail(user.email)).toBeUndefined();
  });
  it('have one password, which is replaced', async () => {
    const user = await aKnownUser();
    expect(await users.findPasswordHash(user)).toBeUndefined();
    await users.setPasswordHash(user, 'first');
    await users.setPasswordHash(user, 'second');
    expect(await users.findPasswordHash(user)).toBe('second');
  });
  it('are known to a provider by a subject, which is theirs alone', async () => {
    const [user, other] = [await aKnownUser(), await aKnownUser()];
    const identity = { issuer: 'https://id.example', subject: randomUUID(), user };
    expect(await users.hasIdentity(user, identity.issuer)).toBe(false);
    await users.addIdentity(identity);
    expect(await users.findIdentity(identity.issuer, identity.subject)).toBe(user);
    expect(await users.findIdentity('https://other.example', identity.subject)).toBeUndefined();
    expect(await users.hasIdentity(user, identity.issuer)).toBe(true);
    expect(await users.hasIdentity(other, identity.issuer)).toBe(false);
    await expect(users.addIdentity({ ...identity, user: other })).rejects.toThrow('identities');
  });

  it('have passkeys, which count their uses and are removed by their user alone', async () => {
    const [user, other] = [await aKnownUser(), await aKnownUser()];
    const passkey: Passkey = {
      credential: randomUUID(),
      user,
      publicKey: 'key',
      counter: 4_294_967_295,
      transports: ['usb', 'a,b "c"'],
      label: 'Key of the office',
      madeAt: 1_800_000_000_000,
    };
    await users.addPasskey(passkey);
    expect(await users.findPasskey(passkey.credential)).toEqual(passkey);
    await users.usePasskey(passkey.credential, { counter: 7, at: 1_800_000_000_001 });
    const used = { ...passkey, counter: 7, usedAt: 1_800_000_000_001 };
    expect(await users.listPasskeys(user)).toEqual([used]);
    expect(await users.listPasskeys(other)).toEqual([]);
    expect(await users.removePasskey(other, passkey.credential)).toBe(false);
    expect(await users.removePasskey(user, passkey.credential)).toBe(true);
    expect(await users.findPasskey(passkey.credential)).toBeUndefined();
  });

  describe('have sessions, which', () => {
    it('are found by their hash, also by the one before it was changed', async () => {
      const session = aSession(await aKnownUser());
      await users.addSession(session);
      expect(await users.findSession(session.hash)).toEqual(session);
      const at = session.usedAt + 5;
      expect(await users.useSession(session.hash, { at })).toBe(true);
      const change = { newHash: randomUUID(), oldUntil: at + 60_000 };
      expect(await users.useSession(session.hash, { at, change })).toBe(true);
      const changed = {
        ...session,
        hash: change.newHash,
        usedAt: at,
        previous: { hash: session.hash, until: change.oldUntil },
      };
      expect(await users.findSession(change.newHash)).toEqual(changed);
      expect(await users.findSession(session.hash)).toEqual(changed);
      expect(await users.useSession(session.hash, { at })).toBe(false);
    });
    it('change their hash once when several try at once', async () => {
      const session = aSession(await aKnownUser());
      await users.addSession(session);
      const changes = await Promise.all(
        Array.from({ length: 8 }, async (_, nth) =>
          users.useSession(session.hash, { at: nth, change: { newHash: randomUUID(), oldUntil: nth } }),
        ),
      );
      expect(changes.filter(Boolean)).toHaveLength(1);
    });
    it('end one by one or all but one, those of their user alone', async () => {
      const [user, other] = [await aKnownUser(), await aKnownUser()];
      const [one, two, three] = [aSession(user), aSession(user), aSession(user)];
      const foreign = aSession(other);
      for (const session of [one, two, three, foreign]) await users.addSession(session);
      expect(await users.endSessions(user, { id: foreign.id })).toBe(0);
      expect(await users.endSessions(user, { id: one.id })).toBe(1);
      await users.useSession(two.hash, { at: 0, change: { newHash: randomUUID(), oldUntil: 1 } });
      expect(await users.endSessions(user, { allBut: two.hash })).toBe(1);
      expect((await users.listSessions(user)).map(({ id }) => id)).toEqual([two.id]);
      expect(await users.endSessions(user, {})).toBe(1);
      expect(await users.listSessions(other)).toEqual([foreign]);
    });
  });

  it('have tokens for offices that they are of', async () => {
    const [user, other] = [await aKnownUser(), await aKnownUser()];
    const office = randomUUID();
    await store.createOffice(office, 'Office');
    const token: Token = {
      hash: randomUUID(),
      id: 'tok_1',
      user,
      office,
      label: 'Sheet',
      scopes: ['read', 'write-budget'],
      madeAt: 1,
      endsAt: 2,
    };
    await expect(users.addToken(token)).rejects.toMatchObject({ code: 'unknown-user' });
    await store.inOffice(office, (transaction) => transaction.setOfficeRole(user, 'member'));
    await users.addToken(token);
    expect(await users.findToken(token.hash)).toEqual(token);
    await users.useToken(token.hash, 1_800_000_000_000);
    expect(await users.listTokens(user)).toEqual([{ ...token, usedAt: 1_800_000_000_000 }]);
    expect(await users.removeToken(other, token.id)).toBe(false);
    expect(await users.removeToken(user, token.id)).toBe(true);
    expect(await users.findToken(token.hash)).toBeUndefined();
  });

  describe('have links, which', () => {
    it('take the place of the one before for the same user and use', async () => {
      const [user, other] = [await aKnownUser(), await aKnownUser()];
      const [first, second] = [aLink({ user }), aLink({ user })];
      const others = [aLink({ user, use: 'invitation', isMailed: true }), aLink({ user: other })];
      for (const link of [first, ...others, second]) await users.addLink(link);
      expect(await users.findLink(first.hash)).toBeUndefined();
      for (const link of [second, ...others]) expect(await users.findLink(link.hash)).toEqual(link);
    });
    it('are one for the first administrator, who is nobody yet', async () => {
      const links = Array.from({ length: 5 }, () => aLink({ use: 'first-administrator' }));
      await Promise.all(links.map(async (link) => users.addLink(link)));
      const found = await Promise.all(links.map(async ({ hash }) => users.findLink(hash)));
      expect(found.filter((link) => link !== undefined)).toHaveLength(1);
    });
    it('are taken by one of several who try at once', async () => {
      const link = aLink({ user: await aKnownUser() });
      await users.addLink(link);
      const taken = await Promise.all(Array.from({ length: 20 }, async () => users.takeLink(link.hash)));
      expect(taken.filter((one) => one !== undefined)).toEqual([link]);
      expect(await users.findLink(link.hash)).toBeUndefined();
    });
    it('end all at once, for one user', async () => {
      const [user, other] = [await aKnownUser(), await aKnownUser()];
      const links = [aLink({ user }), aLink({ user, use: 'invitation' }), aLink({ user: other })];
      for (const link of links) await users.addLink(link);
      await users.endLinks(user);
      const found = await Promise.all(links.map(async ({ hash }) => users.findLink(hash)));
      expect(found).toEqual([undefined, undefined, links[2]]);
    });
    it('end when their user comes into another office, and stay when he changes what he is there', async () => {
      const user = await aKnownUser();
      const [office, other] = [randomUUID(), randomUUID()];
      for (const one of [office, other]) await store.createOffice(one, 'Office');
      await store.inOffice(office, (transaction) => transaction.setOfficeRole(user, 'member'));
      const link = aLink({ user });
      await users.addLink(link);
      await store.inOffice(office, (transaction) => transaction.setOfficeRole(user, 'administrator'));
      expect(await users.findLink(link.hash)).toEqual(link);
      await store.inOffice(other, (transaction) => transaction.setOfficeRole(user, 'member'));
      expect(await users.findLink(link.hash)).toBeUndefined();
    });
  });

  it('are proven to own their address when it is said, and not before', async () => {
    const [user, other] = [await aKnownUser(), await aKnownUser()];
    expect(await users.isProven(user)).toBe(false);
    await users.setProven(user, true);
    expect([await users.isProven(user), await users.isProven(other)]).toEqual([true, false]);
    await users.setProven(user, false);
    expect(await users.isProven(user)).toBe(false);
  });

  describe('try to get in, which', () => {
    const bucket = { most: 5, everyMs: 1000, at: 1_800_000_000_000 };
    it('goes on until the bucket is full, and again when it has lost some', async () => {
      const key = randomUUID();
      const waits = [];
      for (let nth = 0; nth < 6; nth += 1) waits.push(await users.countTry(key, bucket));
      expect(waits).toEqual([0, 0, 0, 0, 0, 1000]);
      expect(await users.countTry(key, { ...bucket, at: bucket.at + 400 })).toBe(600);
      expect(await users.countTry(key, { ...bucket, at: bucket.at + 1000 })).toBe(0);
      expect(await users.countTry(key, { ...bucket, at: bucket.at + 1000 })).toBe(1000);
      expect(await users.countTry(randomUUID(), bucket)).toBe(0);
      const later = { ...bucket, at: bucket.at + 1_000_000 };
      for (let nth = 0; nth < 5; nth += 1) expect(await users.countTry(key, later)).toBe(0);
      expect(await users.countTry(key, later)).toBe(1000);
    });
    it('keeps nobody out for what a clock that ran ahead has counted', async () => {
      const key = randomUUID();
      const ahead = { ...bucket, at: bucket.at + 1_000_000 };
      for (let nth = 0; nth < 6; nth += 1) await users.countTry(key, ahead);
      expect(await users.countTry(key, bucket)).toBe(1000);
      expect(await users.countTry(key, { ...bucket, at: bucket.at + 1000 })).toBe(0);
    });
    it('lets through no more of many at once', async () => {
      const key = randomUUID();
      const waits = await Promise.all(Array.from({ length: 50 }, async () => users.countTry(key, bucket)));
      expect(waits.filter((wait) => wait === 0)).toHaveLength(bucket.most);
      expect(new Set(waits)).toEqual(new Set([0, 1000]));
    });
    it('succeeds from places that are known for a while', async () => {
      const place = randomUUID();
      expect(await users.isKnownPlace(place, 1)).toBe(false);
      await users.keepPlace(place, 100);
      await users.keepPlace(place, 200);
      expect(await users.isKnownPlace(place, 199)).toBe(true);
      expect(await users.isKnownPlace(place, 200)).toBe(false);
    });
  });

  it('leave nothing behind of what has ended', async () => {
    const { users: own, ...fresh } = await (await makeDatabase()).open();
    const [user, office] = [aUser(), randomUUID()];
    await own.addUser(user);
    await fresh.createOffice(office, 'Office');
    await fresh.inOffice(office, (transaction) => transaction.setOfficeRole(user.id, 'member'));
    for (const endsAt of [99, 101]) {
      const alike = { hash: `hash ${endsAt}`, user: user.id, madeAt: 1, endsAt };
      await own.addSession({ ...alike, id: `ses_${endsAt}`, device: '', usedAt: 1 });
      await own.addToken({ ...alike, id: `tok_${endsAt}`, office, label: '', scopes: [] });
      await own.addLink({ ...alike, isMailed: false, use: endsAt === 99 ? 'invitation' : 'password-reset' });
      await own.keepPlace(`place ${endsAt}`, endsAt);
      await own.countTry(`key ${endsAt}`, { most: 2, everyMs: 1, at: endsAt - 1 });
    }
    await own.sweepEnded(100);
    expect(await own.findSession('hash 99')).toBeUndefined();
    expect(await own.findToken('hash 99')).toBeUndefined();
    expect(await own.findLink('hash 99')).toBeUndefined();
    expect((await own.listSessions(user.id)).map(({ endsAt }) => endsAt)).toEqual([101]);
    expect((await own.listTokens(user.id)).map(({ endsAt }) => endsAt)).toEqual([101]);
    expect(await own.findLink('hash 101')).toBeDefined();
    expect(await own.isKnownPlace('place 101', 100)).toBe(true);
    expect(await own.findUser(user.id)).toEqual(user);
  });
  it('cannot be asked for with a text that cannot be stored', async () => {
    await expect(users.findUserByEmail('a\0b@office.example')).rejects.toMatchObject({
      code: 'text-not-storable',
    });
  });
});
