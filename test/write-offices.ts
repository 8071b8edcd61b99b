/** Offices and who is in them, as a suite that runs on any store. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OfficeAffair, OfficeEntry } from '../src/core/journal/office-entry.ts';
import { anActivity } from '../src/core/testing.ts';
import { machine } from '../src/workspace/sender.ts';
import { sweepRequests } from '../src/workspace/sweep-requests.ts';
import { verifyJournal } from './journal-verifier.ts';
import {
  type OpenStore,
  type WritePlace,
  addMember,
  addUser,
  create,
  linesOf,
  newId,
  newOffice,
  openPlace,
  problemOf,
  send,
} from './write-place.ts';

/** What the office's journal tells, which must be a valid chain. */
async function affairsOf({ workspace, office }: WritePlace): Promise<readonly OfficeAffair[]> {
  const lines = await linesOf(workspace.offices.exportJournal(machine, office));
  const verdict = await verifyJournal(lines.map((line) => Buffer.from(line)));
  expect([verdict.count, verdict.why]).toEqual([lines.length, undefined]);
  const entries = lines.map((line) => JSON.parse((JSON.parse(line) as { text: string }).text) as OfficeEntry);
  expect(entries.every((entry) => entry.office === office)).toBe(true);
  return entries.map(({ affair }) => affair);
}

const cutOff = (): Promise<void> => Promise.reject(new Error('cut off'));

/** Runs the suite on the stores that `openStore` gives. */
export function describeOffices(name: string, openStore: OpenStore): void {
  describe(`offices on ${name}`, () => {
    let store: WritePlace['store'];
    beforeAll(async () => {
      store = await openStore();
    });
    afterAll(() => store.close());

    it('notes who was let in and given what, in one chain', async () => {
      const place = await openPlace(store);
      const { workspace, office, project, sender } = place;
      const partner = await addMember(place, { role: 'partner', strands: ['str_1'] });
      const of = { user: partner.user, project };
      await workspace.projects.setMember(machine, place, { ...of, grant: { role: 'donor' } });
      await workspace.projects.setMember(machine, place, { ...of, grant: { role: 'donor' } });
      await workspace.projects.setMember(machine, place, { ...of, grant: undefined });
      await workspace.projects.setMember(machine, place, { ...of, grant: undefined });
      const change = { user: partner.user, role: 'administrator' } as const;
      await workspace.offices.setRole(machine, office, change);
      await workspace.offices.setRole(machine, office, change);
      await addUser(place, 'administrator');
      await workspace.offices.setRole(machine, office, { ...change, role: undefined });
      const expected: readonly object[] = [
        { did: 'create-project', project },
        { did: 'add-user', user: sender.user, role: 'member' },
        { did: 'grant-role', project, user: sender.user, role: 'coordinator' },
        { did: 'add-user', user: partner.user, role: 'member' },
        { did: 'grant-role', ...of, role: 'partner', strands: ['str_1'] },
        { did: 'grant-role', ...of, role: 'donor' },
        { did: 'withdraw-role', ...of },
        { did: 'change-role', user: partner.user, role: 'administrator' },
        { did: 'add-user', user: expect.any(String) as string, role: 'administrator' },
        { did: 'remove-user', user: partner.user },
      ];
      expect(await affairsOf(place)).toEqual(expected);
      const told = (await linesOf(workspace.offices.exportJournal(machine, office))).join('');
      for (const { user, name: known, email } of await workspace.offices.listUsers(machine, office)) {
        expect(told).not.toContain(email);
        if (known !== user) expect(told).not.toContain(known);
      }
      const part = await workspace.offices.readJournal(machine, office, { after: 1, limit: 2 });
      expect(part.map(({ entry }) => [entry.number, entry.actor])).toEqual([
        [2, machine.user],
        [3, machine.user],
      ]);
    });

    it('keeps an administrator, also where two put each other out at once', async () => {
      const place = await openPlace(store);
      const { workspace, office } = place;
      const [one, other] = [await addUser(place, 'administrator'), await addUser(place, 'administrator')];
      const out = (sender: typeof one, { user }: typeof one) =>
        workspace.offices.setRole(sender, office, { user, role: undefined });
      const outcomes = await Promise.allSettled([out(one, other), out(other, one)]);
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const users = await workspace.offices.listUsers(machine, office);
      const left = users.find(({ role }) => role === 'administrator')?.user ?? '';
      const last = [one, other].find(({ user }) => user === left) ?? one;
      for (const role of ['member', undefined] as const)
        await problemOf(workspace.offices.setRole(last, office, { user: left, role }), 'last-administrator');
    });

    it('is managed by its administrators alone, and hidden from strangers', async () => {
      const [place, elsewhere] = [await openPlace(store), await openPlace(store)];
      const { offices, projects } = place.workspace;
      const administrator = await addUser(place, 'administrator');
      const token = { office: place.office, scopes: ['read', 'manage-project'] as const };
      const acts = (sender: typeof administrator) => [
        () => offices.listUsers(sender, place.office),
        () => offices.setRole(sender, place.office, { user: place.sender.user, role: 'member' }),
        () => offices.readJournal(sender, place.office, { after: 0, limit: 10 }),
        () => linesOf(offices.exportJournal(sender, place.office)),
        () => offices.findLastBackup(sender, place.office),
        () => projects.create(sender, place.office),
      ];
      for (const act of acts(administrator)) await act();
      for (const act of acts(place.sender)) await problemOf(act(), 'not-allowed');
      for (const act of acts({ ...administrator, token }).slice(0, -1)) await problemOf(act(), 'not-allowed');
      await projects.create({ ...administrator, token }, place.office);
      const stranger = await addUser(elsewhere, 'administrator');
      for (const act of acts(stranger)) await problemOf(act(), 'unknown-office');
      await problemOf(projects.list(stranger, place.office), 'unknown-office');
      const letIn = { user: stranger.user, role: 'member' } as const;
      await problemOf(offices.setRole(administrator, place.office, letIn), 'unknown-user');
    });

    it('lists to each the projects and offices that are his', async () => {
      const place = await openPlace(store);
      const { workspace, office, project, sender } = place;
      const other = await workspace.projects.create(machine, office);
      const listed = { project, version: 0, role: 'coordinator' };
      expect(await workspace.projects.list(sender, office)).toEqual([listed]);
      const administrator = await addUser(place, 'administrator');
      const all = await workspace.projects.list(administrator, office);
      expect(all.map((one) => [one.project, one.role])).toEqual([
        [project, 'administrator'],
        [other, 'administrator'],
      ]);
      expect(await workspace.projects.list(await addUser(place), office)).toEqual([]);
      expect(await workspace.offices.list(sender)).toEqual([{ office, name: 'Office', role: 'member' }]);
      const token = { office: '00000000-0000-4000-8000-999999999999', scopes: [] };
      expect(await workspace.offices.list({ ...sender, token })).toEqual([]);
      const everywhere = await workspace.offices.list(machine);
      expect(everywhere.map((one) => one.office)).toContain(office);
    });

    it('is made by operators, who administer it', async () => {
      const place = await openPlace(store);
      const { offices } = place.workspace;
      await problemOf(offices.create(place.sender, 'New'), 'not-allowed');
      const operator = { ...place.sender, isOperator: true };
      const office = await offices.create(operator, 'New');
      expect(await affairsOf({ ...place, office })).toEqual([
        { did: 'create-office' },
        { did: 'add-user', user: operator.user, role: 'administrator' },
      ]);
      const token = { office: place.office, scopes: ['manage-project'] as const };
      await problemOf(offices.create({ ...operator, token }, 'New'), 'not-allowed');
    });

    it('is there as a whole or not at all', async () => {
      const office = newOffice();
      await expect(store.createOffice(office, 'Half', cutOff)).rejects.toThrow('cut off');
      const offices = await store.listOffices();
      expect(offices.map((one) => one.office)).not.toContain(office);
      await store.createOffice(office, 'Whole');
    });

    it('forgets requests after thirty days, and does them again then', async () => {
      const place = await openPlace(store);
      const asked = { ...create(anActivity({ id: newId('act') })), key: 'old' };
      await send(place, asked);
      const days = 24 * 60 * 60 * 1000;
      await sweepRequests(store, Date.now() + 29 * days);
      expect(await send(place, asked)).toMatchObject({ version: 1 });
      await sweepRequests(store, Date.now() + 31 * days);
      await problemOf(send(place, asked), 'row-exists');
    });
  });
}
