import { inspect } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  type AccountsWorld,
  addUser,
  day,
  expectRefused,
  from,
  goodPassword,
  hour,
  minute,
  openAccountsWorld,
  senderOf,
} from '../../../test/accounts-world.ts';
import { type FakeMailServer, startMailServer } from '../../../test/fake-mail-server.ts';
import { describeOnStore } from '../../../test/stores.ts';
import { type Sender, machine } from '../sender.ts';
import { openAccounts } from './open-accounts.ts';

const here = from('192.0.2.20');

const whom = (email: string, locale = 'en') => ({
  email,
  name: 'Dora Specimen',
  locale,
  role: 'member' as const,
});

describeOnStore('links', (makeDatabase) => {
  let world: AccountsWorld;
  let accounts: AccountsWorld['accounts'];
  let mailServer: FakeMailServer;
  beforeAll(async () => {
    world = await openAccountsWorld(makeDatabase);
    ({ accounts } = world);
    mailServer = await startMailServer();
  });
  afterAll(() => mailServer.close());
  // Buckets of the test before are empty again.
  beforeEach(() => world.pass(day));

  const withMail = (url = mailServer.url) =>
    openAccounts({ ...world.parts, mail: { url, from: 'Strand <strand@example.org>' } });
  const invite = (email: string, by: Sender = world.administrator) =>
    accounts.invite(by, world.office, whom(email));
  const tokenFor = async (email: string): Promise<string> => (await invite(email)).link?.token ?? '';
  /** The administrator of the other office alone, who is no operator. */
  async function otherAdministrator(email: string): Promise<Sender> {
    const given = { ...whom(email), role: 'administrator' as const };
    const { link } = await accounts.invite(world.administrator, world.otherOffice, given);
    const begun = await accounts.acceptLink({ token: link?.token ?? '', password: goodPassword }, here);
    return senderOf(accounts, begun);
  }
  const officesOf = async (user: string) =>
    (await world.store.listOfficesOf(user)).map(({ office }) => office).toSorted();
  const both = () => [world.office, world.otherOffice].toSorted();
  const mailedToken = () => /\/link#(\S+)/.exec(mailServer.mails.splice(0)[0]?.text ?? '')?.[1] ?? '';

  describe('for the first administrator', () => {
    test('make an operator who administers all offices, once', async () => {
      expect(await accounts.makeFirstLink()).toBeUndefined();
      const { user } = world.administrator;
      const offices = await world.store.listOfficesOf(user);
      expect(offices.map(({ role }) => role)).toEqual(['administrator', 'administrator']);
      expect(await world.store.users.findUser(user)).toMatchObject({ isOperator: true, name: 'Alma Probe' });
      expect((await world.readAffairs())[0]).toEqual({ did: 'add-user', user, role: 'administrator' });
    });

    test('let one in of many who use one at once, and who gives name and address', async () => {
      const store = await (await makeDatabase()).open();
      const fresh = openAccounts({ ...world.parts, store });
      const old = (await fresh.makeFirstLink())?.token ?? '';
      const token = (await fresh.makeFirstLink())?.token ?? '';
      const given = { token, password: goodPassword, name: 'Alma Probe' };
      await expectRefused(fresh.acceptLink({ ...given, token: old }, here), 'link-ended');
      await expectRefused(fresh.acceptLink(given, here), 'invalid-input');
      expect(await fresh.lookAtLink(token, here)).toEqual({ use: 'first-administrator' });
      const outcomes = await Promise.allSettled(
        ['a', 'b', 'c'].map((name) => fresh.acceptLink({ ...given, email: `${name}@example.org` }, here)),
      );
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(await fresh.makeFirstLink()).toBeUndefined();
    });
  });

  describe('of an invitation', () => {
    test('say whom they invite, set a password once, and are noted in the office’s journal', async () => {
      const token = await tokenFor('dora@example.org');
      expect(await accounts.lookAtLink(token, here)).toEqual({
        use: 'invitation',
        email: 'dora@example.org',
        name: 'Dora Specimen',
      });
      const given = { token, password: goodPassword, name: 'Dora D. Specimen', locale: 'fr' };
      const { user } = await accounts.acceptLink(given, here);
      expect(user).toMatchObject({ name: 'Dora D. Specimen', locale: 'fr', isOperator: false });
      expect((await world.readAffairs()).slice(-2)).toEqual([
        { did: 'add-user', user: user.id, role: 'member' },
        { did: 'invite-user', user: user.id },
      ]);
      await expectRefused(accounts.acceptLink(given, here), 'link-ended');
      await expectRefused(accounts.lookAtLink(token, here), 'link-ended');
      await accounts.signIn({ email: 'dora@example.org', password: goodPassword }, here);
    });

    test('let one in of many who use one at once', async () => {
      const token = await tokenFor('race@example.org');
      const outcomes = await Promise.allSettled(
        Array.from({ length: 8 }, (_none, index) =>
          accounts.acceptLink({ token, password: `${goodPassword} ${index}` }, here),
        ),
      );
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    });

    test('are not used up by a password that is too weak', async () => {
      const token = await tokenFor('weak@example.org');
      for (const password of ['short', 'password2026!', 'weak@example.org'])
        await expectRefused(accounts.acceptLink({ token, password }, here), 'weak-password');
      await accounts.acceptLink({ token, password: goodPassword }, here);
    });

    test('are over after seven days, and when there is a later one', async () => {
      const first = await tokenFor('late@example.org');
      const second = await tokenFor('late@example.org');
      await expectRefused(accounts.lookAtLink(first, here), 'link-ended');
      world.pass(7 * day - minute);
      expect(await accounts.lookAtLink(second, here)).toMatchObject({ email: 'late@example.org' });
      world.pass(minute);
      await expectRefused(accounts.acceptLink({ token: second, password: goodPassword }, here), 'link-ended');
    });

    test('are made by administrators of the office alone', async () => {
      const { sender } = await addUser(world, { email: 'member@example.org' });
      await expectRefused(invite('e@example.org', sender), 'not-allowed');
      await expectRefused(
        accounts.invite(sender, world.otherOffice, whom('e@example.org')),
        'unknown-office',
      );
      const token = { office: world.office, scopes: ['manage-project'] as const };
      await expectRefused(invite('e@example.org', { ...world.administrator, token }), 'not-for-tokens');
      expect(await world.store.users.findUserByEmail('e@example.org')).toBeUndefined();
    });

    test('are not made for who has a way in already, who stays what he is', async () => {
      const { user } = await addUser(world, { email: 'known@example.org', role: 'administrator' });
      expect(await invite('KNOWN@example.org')).toEqual({ user: user.id, link: undefined });
      const offices = await world.store.listOfficesOf(user.id);
      expect(offices).toMatchObject([{ office: world.office, role: 'administrator' }]);
    });

    test('are not given to an office that could get into another one by them', async () => {
      const { sender } = await addUser(world, { email: 'north@example.org', role: 'administrator' });
      await accounts.invite(world.administrator, world.otherOffice, whom('south@example.org'));
      await expectRefused(invite('south@example.org', sender), 'address-not-proven');
    });
  });

  describe('of a reset', () => {
    test('set another password and end all sessions', async () => {
      const { user, begun } = await addUser(world, { email: 'reset@example.org' });
      const { token } = await accounts.makeResetLink(world.administrator, world.office, user.id);
      expect((await world.readAffairs()).at(-1)).toEqual({ did: 'reset-password', user: user.id });
      const next = 'seven quiet harbours';
      const after = await accounts.acceptLink({ token, password: next }, here);
      expect(await accounts.senderOf({ session: begun.token })).toBeUndefined();
      expect((await senderOf(accounts, after)).user).toBe(user.id);
      await expectRefused(
        accounts.signIn({ email: user.email, password: goodPassword }, here),
        'sign-in-refused',
      );
    });

    test('are over after an hour, and for a disabled user at once', async () => {
      const { user } = await addUser(world, { email: 'hour@example.org' });
      const reset = () => accounts.makeResetLink(world.administrator, world.office, user.id);
      const late = await reset();
      world.pass(hour);
      await expectRefused(accounts.lookAtLink(late.token, here), 'link-ended');
      const { token } = await reset();
      await accounts.setDisabled(world.administrator, { user: user.id, isDisabled: true });
      await expectRefused(accounts.acceptLink({ token, password: goodPassword }, here), 'link-ended');
    });

    test('are not given for who may do more: an operator, or a user of another office', async () => {
      const { sender } = await addUser(world, { email: 'chief@example.org', role: 'administrator' });
      const { user } = await addUser(world, { email: 'both@example.org' });
      await accounts.invite(world.administrator, world.otherOffice, whom('both@example.org'));
      const reset = (by: Sender, id: string) => accounts.makeResetLink(by, world.office, id);
      await expectRefused(reset(sender, world.administrator.user), 'reset-not-allowed');
      await expectRefused(reset(sender, user.id), 'reset-not-allowed');
      await expectRefused(
        accounts.makeResetLink(world.administrator, world.otherOffice, sender.user),
        'unknown-user',
      );
      expect(await reset(machine, user.id)).toMatchObject({ isMailed: false });
    });
  });

  describe('of an office that another one has no reason to trust', () => {
    test('lets nobody into the other one by links that were handed on, whether used or not', async () => {
      const { sender: north } = await addUser(world, { email: 'n1@example.org', role: 'administrator' });
      const south = await otherAdministrator('s1@example.org');
      const kept = await accounts.invite(north, world.office, whom('director1@example.org'));
      const inviting = () => accounts.invite(south, world.otherOffice, whom('Director1@example.org'));
      await expectRefused(inviting(), 'address-not-proven');
      await accounts.acceptLink({ token: kept.link?.token ?? '', password: goodPassword }, here);
      await expectRefused(inviting(), 'address-not-proven');
      // Nor when the user is of no office any more.
      await world.store.inOffice(world.office, (transaction) =>
        transaction.setOfficeRole(kept.user, undefined),
      );
      await expectRefused(inviting(), 'address-not-proven');
      expect(await officesOf(kept.user)).toEqual([]);
    });

    test('keeps no link to a user whom an operator lets into the other one', async () => {
      const { sender: north } = await addUser(world, { email: 'n2@example.org', role: 'administrator' });
      const { user, link } = await accounts.invite(north, world.office, whom('director2@example.org'));
      const old = [link?.token ?? '', (await accounts.makeResetLink(north, world.office, user)).token];
      const again = whom('director2@example.org');
      const { link: given } = await accounts.invite(world.administrator, world.otherOffice, again);
      expect(await officesOf(user)).toEqual(both());
      for (const token of old)
        await expectRefused(accounts.acceptLink({ token, password: goodPassword }, here), 'link-ended');
      await accounts.acceptLink({ token: given?.token ?? '', password: goodPassword }, here);
    });

    test('keeps no link to a proven user, who may be invited from there', async () => {
      const { sender: north } = await addUser(world, { email: 'n3@example.org', role: 'administrator' });
      const south = await otherAdministrator('s3@example.org');
      await withMail().invite(north, world.office, whom('director3@example.org'));
      const { user } = await accounts.acceptLink({ token: mailedToken(), password: goodPassword }, here);
      const { token } = await accounts.makeResetLink(north, world.office, user.id);
      const invited = await accounts.invite(south, world.otherOffice, whom('director3@example.org'));
      expect(invited).toEqual({ user: user.id, link: undefined });
      expect(await officesOf(user.id)).toEqual(both());
      await expectRefused(accounts.acceptLink({ token, password: goodPassword }, here), 'link-ended');
      await expectRefused(accounts.makeResetLink(north, world.office, user.id), 'reset-not-allowed');
    });

    test('makes a user doubtful again by using a link that was handed on, until he uses one that was mailed', async () => {
      const { sender: north } = await addUser(world, { email: 'n4@example.org', role: 'administrator' });
      const south = await otherAdministrator('s4@example.org');
      const mailing = withMail();
      await mailing.invite(north, world.office, whom('director4@example.org'));
      const { user } = await accounts.acceptLink({ token: mailedToken(), password: goodPassword }, here);
      const handed = await accounts.makeResetLink(north, world.office, user.id);
      await accounts.acceptLink({ token: handed.token, password: 'seven quiet harbours' }, here);
      const inviting = () => accounts.invite(south, world.otherOffice, whom('director4@example.org'));
      await expectRefused(inviting(), 'address-not-proven');
      const passkey = { credential: 'of-somebody', publicKey: 'AAAA', counter: 0, transports: [], label: '' };
      await world.store.users.addPasskey({ ...passkey, user: user.id, madeAt: 1 });
      await mailing.askForReset('director4@example.org', here);
      await expect.poll(() => mailServer.mails.length, { timeout: 5000 }).toBe(1);
      await accounts.acceptLink({ token: mailedToken(), password: goodPassword }, here);
      expect(await world.store.users.listPasskeys(user.id)).toEqual([]);
      await inviting();
      expect(await officesOf(user.id)).toEqual(both());
    });

    test('does not make a user proven by a mail that was refused', async () => {
      const { sender: north } = await addUser(world, { email: 'n5@example.org', role: 'administrator' });
      const south = await otherAdministrator('s5@example.org');
      const refusing = await startMailServer({ isRefusing: true });
      const made = await withMail(refusing.url).invite(north, world.office, whom('director5@example.org'));
      await refusing.close();
      world.faults.splice(0);
      await accounts.acceptLink({ token: made.link?.token ?? '', password: goodPassword }, here);
      const inviting = accounts.invite(south, world.otherOffice, whom('director5@example.org'));
      await expectRefused(inviting, 'address-not-proven');
    });
  });

  describe('by mail', () => {
    test('invite in the language of who is invited', async () => {
      const given = whom('mail@example.org', 'fr');
      const { link } = await withMail().invite(world.administrator, world.office, given);
      expect(link).toMatchObject({ isMailed: true });
      const [mail] = mailServer.mails.splice(0);
      expect(mail?.to).toEqual(['<mail@example.org>']);
      expect(mail?.text).toContain(`${world.parts.address}/link#${link?.token}`);
    });

    test('are handed on where the mail server refuses, and the fault is told', async () => {
      const refusing = await startMailServer({ isRefusing: true });
      const made = withMail(refusing.url).invite(world.administrator, world.office, whom('no@example.org'));
      const { link } = await made;
      await refusing.close();
      const [fault] = world.faults;
      expect(String(fault)).toBe('Error: the mail was not sent: EENVELOPE 550');
      expect(inspect(fault)).not.toContain('@example.org');
      expect(link?.isMailed).toBe(false);
      expect(await accounts.lookAtLink(link?.token ?? '', here)).toMatchObject({ email: 'no@example.org' });
      expect(world.faults.splice(0)).toHaveLength(1);
    });

    test('are sent to who asks for a reset; nobody learns whether there is such a user', async () => {
      await addUser(world, { email: 'forgot@example.org' });
      const mailing = withMail();
      expect(await mailing.askForReset('nobody@example.org', here)).toBeUndefined();
      expect(await mailing.askForReset('forgot@example.org', here)).toBeUndefined();
      await expect.poll(() => mailServer.mails.length, { timeout: 5000 }).toBe(1);
      const token = /\/link#(\S+)/.exec(mailServer.mails.splice(0)[0]?.text ?? '')?.[1] ?? '';
      await accounts.acceptLink({ token, password: 'seven quiet harbours' }, here);
    });

    test('are not sent again and again', async () => {
      await addUser(world, { email: 'flood@example.org' });
      const mailing = withMail();
      for (let turn = 0; turn < 8; turn += 1) await mailing.askForReset('flood@example.org', here);
      await expect.poll(() => mailServer.mails.length, { timeout: 5000 }).toBe(3);
      await mailing.askForReset('nobody@example.org', here);
      expect(mailServer.mails.splice(0)).toHaveLength(3);
    });

    test('are asked for no oftener than one may try', async () => {
      const asked = Array.from({ length: 61 }, () =>
        accounts.askForReset('x@example.org', from('192.0.2.66')),
      );
      const outcomes = await Promise.allSettled(asked);
      expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    });
  });
});
