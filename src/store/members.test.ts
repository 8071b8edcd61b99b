import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { aUser } from '../../test/a-user.ts';
import { describeStores } from '../../test/stores.ts';
import type { OfficeTransaction, Store } from './store.ts';

describeStores('members', (makeDatabase) => {
  let store: Store;
  beforeAll(async () => {
    store = await (await makeDatabase()).open();
  });
  const anOffice = async (): Promise<string> => {
    const office = randomUUID();
    await store.createOffice(office, 'Office');
    await store.inOffice(office, async (transaction) => {
      for (const project of ['prj_1', 'prj_2']) await transaction.createProject(project);
    });
    return office;
  };
  const aUserIn = async (...offices: readonly string[]): Promise<string> => {
    const user = aUser();
    await store.users.addUser(user);
    for (const office of offices)
      await store.inOffice(office, (transaction) => transaction.setOfficeRole(user.id, 'member'));
    return user.id;
  };
  const within = async <Result>(
    office: string,
    work: (transaction: OfficeTransaction) => Promise<Result>,
  ): Promise<Result> => store.inOffice(office, work);

  describe('setOfficeRole', () => {
    it('lets a user in and changes what he is', async () => {
      const office = await anOffice();
      const user = aUser({ name: 'Ama Exemple' });
      await store.users.addUser(user);
      await within(office, (transaction) => transaction.setOfficeRole(user.id, 'member'));
      await within(office, (transaction) => transaction.setOfficeRole(user.id, 'administrator'));
      await within(office, async (transaction) => {
        expect(await transaction.findOfficeRole(user.id)).toBe('administrator');
        expect(await transaction.listUsers()).toEqual([
          {
            user: user.id,
            name: 'Ama Exemple',
            email: user.email,
            role: 'administrator',
            isDisabled: false,
          },
        ]);
      });
      expect(await store.listOfficesOf(user.id)).toEqual([{ office, name: 'Office', role: 'administrator' }]);
    });
    it('puts a user out of this office alone, with all that was granted to him in it', async () => {
      const [office, other] = [await anOffice(), await anOffice()];
      const [user, colleague] = [await aUserIn(office, other), await aUserIn(office)];
      for (const place of [office, other])
        await within(place, async (transaction) => {
          await transaction.setMember('prj_1', user, { role: 'coordinator' });
          await transaction.setMember('prj_2', user, { role: 'auditor' });
        });
      await within(office, (transaction) => transaction.setMember('prj_1', colleague, { role: 'donor' }));
      for (const place of [office, other]) await store.users.addToken(aToken(user, place));
      await within(office, (transaction) => transaction.setOfficeRole(user, undefined));
      await within(office, async (transaction) => {
        expect(await transaction.findOfficeRole(user)).toBeUndefined();
        expect(await transaction.findMember('prj_1', user)).toBeUndefined();
        expect(await transaction.listMembers({ user })).toEqual([]);
        expect(await transaction.listMembers({ project: 'prj_1' })).toHaveLength(1);
        await transaction.setOfficeRole(user, 'member');
        expect(await transaction.findMember('prj_1', user)).toBeUndefined();
      });
      expect(await within(other, (transaction) => transaction.listMembers({ user }))).toHaveLength(2);
      expect((await store.users.listTokens(user)).map((token) => token.office)).toEqual([other]);
    });
    it('is refused for a user or an office that is not there', async () => {
      const office = await anOffice();
      await expect(
        within(office, (transaction) => transaction.setOfficeRole('usr_nobody', 'member')),
      ).rejects.toMatchObject({ code: 'unknown-user', params: { user: 'usr_nobody' } });
      const user = await aUserIn();
      await expect(
        within(randomUUID(), (transaction) => transaction.setOfficeRole(user, 'member')),
      ).rejects.toMatchObject({ code: 'unknown-office' });
    });
  });

  describe('setMember', () => {
    it('grants, changes what is granted, and withdraws', async () => {
      const office = await anOffice();
      const user = await aUserIn(office);
      await within(office, async (transaction) => {
        await transaction.setMember('prj_1', user, { role: 'partner', strands: ['str_1', 'str_2'] });
        expect(await transaction.findMember('prj_1', user)).toEqual({
          project: 'prj_1',
          user,
          role: 'partner',
          strands: ['str_1', 'str_2'],
        });
        await transaction.setMember('prj_1', user, { role: 'auditor' });
        const granted = { project: 'prj_1', user, role: 'auditor' };
        expect(await transaction.findMember('prj_1', user)).toEqual(granted);
        expect(await transaction.findMember('prj_2', user)).toBeUndefined();
        await transaction.setMember('prj_1', user, undefined);
        expect(await transaction.findMember('prj_1', user)).toBeUndefined();
      });
    });
    it('is refused for a user of another office, and for a project that is not there', async () => {
      const [office, other] = [await anOffice(), await anOffice()];
      const [stranger, user] = [await aUserIn(other), await aUserIn(office)];
      const grant = async (project: string, whom: string) =>
        within(office, (transaction) => transaction.setMember(project, whom, { role: 'donor' }));
      await expect(grant('prj_1', stranger)).rejects.toMatchObject({ code: 'unknown-user' });
      await expect(grant('prj_9', user)).rejects.toMatchObject({ code: 'project-missing' });
    });
    it('at the same time as the user is put out leaves nothing granted', async () => {
      const office = await anOffice();
      for (let nth = 0; nth < 10; nth += 1) {
        const user = await aUserIn(office);
        await Promise.allSettled([
          within(office, (transaction) => transaction.setMember('prj_1', user, { role: 'donor' })),
          within(office, (transaction) => transaction.setOfficeRole(user, undefined)),
        ]);
        expect(await within(office, (transaction) => transaction.listMembers({ user }))).toEqual([]);
      }
    });
  });

  it('of another office are not seen and not changed', async () => {
    const [office, other] = [await anOffice(), await anOffice()];
    const user = await aUserIn(office);
    await within(office, (transaction) => transaction.setMember('prj_1', user, { role: 'coordinator' }));
    await within(other, async (transaction) => {
      expect(await transaction.listUsers()).toEqual([]);
      expect(await transaction.findOfficeRole(user)).toBeUndefined();
      expect(await transaction.findMember('prj_1', user)).toBeUndefined();
      expect(await transaction.listMembers({ user })).toEqual([]);
      expect(await transaction.listMembers({ project: 'prj_1' })).toEqual([]);
      await transaction.setMember('prj_1', user, undefined);
      await transaction.setOfficeRole(user, undefined);
    });
    await within(office, async (transaction) => {
      expect(await transaction.findOfficeRole(user)).toBe('member');
      expect(await transaction.findMember('prj_1', user)).toMatchObject({ role: 'coordinator' });
    });
  });
  it('who are disabled may nothing, but are listed', async () => {
    const office = await anOffice();
    const user = await aUserIn(office);
    await within(office, (transaction) => transaction.setMember('prj_1', user, { role: 'coordinator' }));
    await store.users.changeUser(user, { isDisabled: true });
    await within(office, async (transaction) => {
      expect(await transaction.findOfficeRole(user)).toBeUndefined();
      expect(await transaction.findMember('prj_1', user)).toBeUndefined();
      expect(await transaction.listUsers()).toMatchObject([{ user, isDisabled: true }]);
      expect(await transaction.listMembers({ project: 'prj_1' })).toMatchObject([{ user }]);
    });
  });
  it('and users are listed in order of their ids', async () => {
    const office = await anOffice();
    const users = await Promise.all(Array.from({ length: 5 }, () => aUserIn(office)));
    await within(office, async (transaction) => {
      for (const project of ['prj_2', 'prj_1'])
        for (const user of users) await transaction.setMember(project, user, { role: 'auditor' });
      expect((await transaction.listUsers()).map(({ user }) => user)).toEqual(users.toSorted());
      const [user = ''] = users;
      const granted = await transaction.listMembers({ user });
      expect(granted.map(({ project }) => project)).toEqual(['prj_1', 'prj_2']);
      const members = await transaction.listMembers({ project: 'prj_1' });
      expect(members.map((member) => member.user)).toEqual(users.toSorted());
    });
  });
});

let tokens = 0;
function aToken(user: string, office: string) {
  tokens += 1;
  const scopes = ['read'] as const;
  return {
    hash: `token ${tokens}`,
    id: `tok_${tokens}`,
    user,
    office,
    label: '',
    scopes,
    madeAt: 0,
    endsAt: 1,
  };
}
