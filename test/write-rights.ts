/** Who may do what, as a suite that runs on any store: roles, strands, tokens, strangers, and rights that are withdrawn. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Role, roleNames } from '../src/core/permissions.ts';
import { Problem } from '../src/core/problem.ts';
import { aBudgetLine, aReport, aStrand, anActivity, anItem } from '../src/core/testing.ts';
import { type Sender, machine } from '../src/workspace/sender.ts';
import { type Act, reviewActs } from './review-acts.ts';
import { reviewed } from './reviewed-place.ts';
import {
  type OpenStore,
  type WritePlace,
  addMember,
  addUser,
  create,
  edit,
  linesOf,
  newId,
  newOffice,
  next,
  openPlace,
  piecesOf,
  problemOf,
  send,
  submit,
} from './write-place.ts';

const rowIn = (table: string, row: object): Act => {
  return (place) =>
    send(place, {
      command: 'create-row',
      input: { table, row: { ...row, id: newId(prefixes[table] ?? '') } },
    });
};
const prefixes: Readonly<Record<string, string>> = { activities: 'act', budgetLines: 'bud', reports: 'rep' };

const editItem = (id: string): Act => {
  return (place) =>
    send(place, {
      command: 'edit-row',
      input: { table: 'workPlanItems', id, set: { code: String(next()) } },
    });
};

const acts = {
  // Before what makes somebody an author.
  ...reviewActs,
  read: ({ workspace, sender, ...place }) => workspace.projects.read(sender, place),
  'confirm a part': ({ workspace, sender, ...place }) => workspace.projects.confirmPart(sender, place),
  watch: async ({ workspace, sender, ...place }) => {
    const from = { after: 0, signal: AbortSignal.timeout(20_000) };
    const told = workspace.projects.watch(sender, place, from)[Symbol.asyncIterator]();
    await told.next();
    await told.return?.();
  },
  'list files': ({ workspace, sender, ...place }) => workspace.files.list(sender, place),
  'read evidence': (place) => readFile(place, 'evidence'),
  'list snapshots': ({ workspace, sender, ...place }) => workspace.projects.listSnapshots(sender, place),
  'read what was frozen': (place) => readFile(place, 'snapshot'),
  'identify a file': ({ workspace, sender, ...place }) =>
    workspace.projects.identify({ ...place, sender, bytes: piecesOf('%PDF-1.7'), mostBytes: 100 }),
  'read the journal': ({ workspace, sender, ...place }) =>
    workspace.projects.readJournal(sender, place, { after: 0, limit: 10 }),
  'export the journal': ({ workspace, sender, ...place }) =>
    linesOf(workspace.projects.exportJournal(sender, place)),
  'write the record': rowIn('activities', anActivity()),
  'write strand 1': editItem('itm_1'),
  'write strand 2': editItem('itm_2'),
  'write the budget': rowIn('budgetLines', aBudgetLine()),
  'write reports': rowIn('reports', aReport({ state: 'in-review' })),
  'accept a finding': (place) => {
    const finding = `fnd_${String(next()).padStart(16, '0')}`;
    const input = { id: newId('wvr'), finding, params: {}, reason: 'Agreed', by: 'usr_1', on: '2022-03-31' };
    return send(place, { command: 'waive-finding', input });
  },
  import: (place) =>
    send(place, {
      command: 'import-record',
      input: { record: { activities: [anActivity({ id: newId('act') })] }, replaces: false },
    }),
  'undo what coordinators did': async (place) => {
    const { version } = await send({ ...place, sender: machine }, create(anActivity({ id: newId('act') })));
    return send(place, { command: 'undo', input: { entry: version } });
  },
  'keep evidence': ({ workspace, sender, ...place }) =>
    workspace.files.keep(sender, place, {
      bytes: piecesOf(`evidence ${next()}`),
      mediaType: 'text/plain',
      mostBytes: 100,
    }),
  'see who takes part': ({ workspace, sender, ...place }) => workspace.projects.listPeople(sender, place),
  'see members': ({ workspace, sender, ...place }) => workspace.projects.listMembers(sender, place),
  'give roles': async (place) => {
    const { user } = await addUser(place);
    return place.workspace.projects.setMember(place.sender, place, { user, grant: { role: 'auditor' } });
  },
} as const satisfies Readonly<Record<string, Act>>;
type ActName = keyof typeof acts;
const actNames = Object.keys(acts) as ActName[];

const reading: readonly ActName[] = ['read', 'confirm a part', 'watch', 'list files', 'read evidence'];
const frozen: readonly ActName[] = ['list snapshots', 'read what was frozen', 'identify a file'];
const journal: readonly ActName[] = ['read the journal', 'export the journal', 'see who takes part'];
const record: readonly ActName[] = [
  'write the record',
  'write strand 1',
  'write strand 2',
  'import',
  'undo what coordinators did',
];
const reports: readonly ActName[] = ['write reports', 'accept a finding'];
const reviewing: readonly ActName[] = [
  'comment',
  'approve a report',
  'return a report',
  'ask for a report to be opened again',
];

/** What each role may do; a partner has strand 1. */
const may: Readonly<Record<Exclude<Role, 'public'>, readonly ActName[]>> = {
  administrator: actNames,
  coordinator: [
    ...reading,
    ...frozen,
    ...journal,
    ...record,
    ...reports,
    ...reviewing,
    'write the budget',
    'keep evidence',
    'submit',
  ],
  'monitoring-officer': [
    ...reading,
    ...frozen,
    ...journal,
    ...record,
    ...reports,
    'comment',
    'keep evidence',
  ],
  'finance-officer': [
    ...reading,
    ...frozen,
    ...journal,
    'write the budget',
    'accept a finding',
    'comment',
    'keep evidence',
  ],
  reviewer: [...reading, ...frozen, ...journal, ...reviewing],
  partner: [...reading, ...frozen, 'write strand 1', 'keep evidence'],
  donor: frozen,
  auditor: [...reading, ...frozen, ...journal],
};

async function readFile({ workspace, sender, ...place }: WritePlace, use: string): Promise<unknown> {
  const files = await workspace.files.list(machine, place);
  return workspace.files.read(sender, place, files.find((file) => file.use === use)?.sha256 ?? '');
}

/** A project in which every act has something to do. */
async function openFilled(store: WritePlace['store']): Promise<WritePlace> {
  const place = await openPlace(store);
  const rows = {
    reports: [aReport()],
    strands: [aStrand(), aStrand({ id: 'str_2' })],
    workPlanItems: [anItem({ strand: 'str_1' }), anItem({ id: 'itm_2', strand: 'str_2' })],
    activities: [anActivity()],
  };
  await send(place, { command: 'import-record', input: { record: rows, replaces: false } });
  await reviewed(place, 'rep_1');
  await submit(place, { report: 'rep_1' });
  await acts['keep evidence'](place);
  return place;
}

const outcomeOf = (act: Act, place: WritePlace): Promise<string> =>
  act(place).then(
    () => 'done',
    (error: unknown) => {
      if (error instanceof Problem) return error.code;
      throw error;
    },
  );

/** Something to wait for, and what ends the wait. */
function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open: (() => void) | undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open?.() };
}

type Scopes = NonNullable<Sender['token']>['scopes'];

const withScopes = (place: WritePlace, scopes: Scopes, office = place.office): WritePlace => ({
  ...place,
  sender: { ...place.sender, token: { office, scopes } },
});

async function tokenOutcomes(place: WritePlace): Promise<readonly string[]> {
  const outcomes: string[] = [];
  for (const act of ['read', 'write the record', 'write the budget', 'read the journal', 'submit'] as const)
    outcomes.push(await outcomeOf(acts[act], place));
  return outcomes;
}

/** Runs the suite on the stores that `openStore` gives. */
export function describeRights(name: string, openStore: OpenStore): void {
  describe(`rights in the write path on ${name}`, () => {
    let place: WritePlace;
    beforeAll(async () => {
      place = await openFilled(await openStore());
    });
    afterAll(() => place.store.close());
    const as = (sender: Sender): WritePlace => ({ ...place, sender });

    it.each(roleNames.filter((role) => role !== 'public'))(
      'lets a member with the role %s do just what it may',
      async (role) => {
        const sender = await addMember(place, { role, ...(role === 'partner' && { strands: ['str_1'] }) });
        const done: string[] = [];
        const refusals = new Set<string>();
        for (const act of actNames) {
          const outcome = await outcomeOf(acts[act], as(sender));
          if (outcome === 'done') done.push(act);
          else refusals.add(`${act === 'read evidence' ? act : 'else'}: ${outcome}`);
        }
        expect(done.toSorted()).toEqual(may[role].toSorted());
        // To who reads but what was frozen, other files are not there.
        expect([...refusals].filter((one) => one !== 'else: not-allowed')).toEqual(
          role === 'donor' ? ['read evidence: file-missing'] : [],
        );
      },
    );

    it('lets an administrator of the office do everything, with no role in the project', async () => {
      const sender = await addUser(place, 'administrator');
      for (const act of actNames)
        expect([act, await outcomeOf(acts[act], as(sender))]).toEqual([act, 'done']);
    });

    it('shows a stranger nothing: whatever he tries, the project is not there', async () => {
      const elsewhere = await openPlace(place.store);
      const strangers = [
        await addUser(place),
        elsewhere.sender,
        await addUser(elsewhere, 'administrator'),
        { user: 'usr_nobody', isOperator: true },
        { ...place.sender, token: { office: elsewhere.office, scopes: ['read' as const] } },
      ];
      for (const sender of strangers) {
        for (const act of actNames) {
          const there = await outcomeOf(acts[act], as(sender));
          expect([act, there]).toEqual([act, 'project-missing']);
        }
        for (const asked of [
          { command: 'no-such', input: {} },
          { ...edit('act_1', { code: '9' }), key: '' },
          { ...edit('act_1', { code: '9' }), version: undefined },
          { ...edit('act_1', { code: '9' }), version: 9999 },
        ]) {
          const problem = await problemOf(send(as(sender), asked), 'project-missing');
          expect(problem.params).toEqual({ id: place.project });
        }
      }
    });

    it('keeps a partner in its strands, also by moving rows', async () => {
      const sender = await addMember(place, { role: 'partner', strands: ['str_1'] });
      const ask = (command: string, input: object) => send(as(sender), { command, input });
      const editOf = (id: string, set: object) => ask('edit-row', { table: 'workPlanItems', id, set });
      await ask('create-row', { table: 'workPlanItems', row: anItem({ id: 'itm_p1', strand: 'str_1' }) });
      await problemOf(
        ask('create-row', { table: 'workPlanItems', row: anItem({ id: 'itm_p2', strand: 'str_2' }) }),
        'not-allowed',
      );
      await problemOf(editOf('itm_p1', { strand: 'str_2' }), 'not-allowed');
      await problemOf(editOf('itm_2', { strand: 'str_1' }), 'not-allowed');
      await problemOf(ask('remove-row', { table: 'workPlanItems', id: 'itm_2' }), 'not-allowed');
      await problemOf(ask('remove-row', { table: 'strands', id: 'str_1' }), 'not-allowed');
      await editOf('itm_p1', { code: '77' });
      await ask('remove-row', { table: 'workPlanItems', id: 'itm_p1' });
      const { head } = await place.workspace.projects.read(machine, place);
      await ask('undo', { entry: head.version });
      const foreign = await send(place, {
        command: 'edit-row',
        input: { table: 'workPlanItems', id: 'itm_2', set: { code: String(next()) } },
      });
      await problemOf(ask('undo', { entry: foreign.version }), 'not-allowed');
    });

    it('shows a donor no value by the way in which a write is refused', async () => {
      const sender = await addMember(place, { role: 'donor' });
      for (const asked of [edit('act_1', { code: '9' }), edit('act_none', { code: '9' })]) {
        const problem = await problemOf(send(as(sender), { ...asked, version: 0 }), 'not-allowed');
        expect(problem.conflicts).toEqual([]);
      }
    });

    it('refuses the next request of whoever lost his role, also one that was answered before', async () => {
      const sender = await addMember(place, { role: 'coordinator' });
      const asked = { ...create(anActivity({ id: newId('act') })), key: `lost ${next()}` };
      const answer = await send(as(sender), asked);
      expect(await send(as(sender), asked)).toEqual(answer);
      const grantNow = (grant: { readonly role: Role } | undefined) =>
        place.workspace.projects.setMember(machine, place, { user: sender.user, grant });
      await grantNow({ role: 'finance-officer' });
      await problemOf(send(as(sender), asked), 'not-allowed');
      await grantNow(undefined);
      await problemOf(send(as(sender), asked), 'project-missing');
      await grantNow({ role: 'coordinator' });
      expect(await send(as(sender), asked)).toEqual(answer);
      await place.workspace.offices.setRole(machine, place.office, { user: sender.user, role: undefined });
      await problemOf(send(as(sender), asked), 'project-missing');
    });

    it('lets a stranger wait for nobody, and nobody act on a right that went while he waited', async () => {
      const sender = await addMember(place, { role: 'coordinator' });
      const stranger = await addUser(place);
      const [locked, released] = [gate(), gate()];
      const holder = place.store.inOffice(place.office, async (transaction) => {
        await transaction.lockProject(place.project);
        locked.open();
        await released.opened;
      });
      await locked.opened;
      const asked = create(anActivity({ id: newId('act') }));
      const waiting = send(as(sender), asked).catch((error: unknown) => error);
      await problemOf(send(as(stranger), asked), 'project-missing');
      await place.workspace.projects.setMember(machine, place, { user: sender.user, grant: undefined });
      released.open();
      await holder;
      expect(await waiting).toMatchObject({ code: 'project-missing' });
    });

    it('holds a token to its scopes and its office', async () => {
      const no = 'not-allowed';
      expect(await tokenOutcomes(withScopes(place, ['read']))).toEqual(['done', no, no, no, no]);
      expect(await tokenOutcomes(withScopes(place, ['read', 'write-record']))).toEqual([
        'done',
        'done',
        no,
        no,
        no,
      ]);
      expect(await tokenOutcomes(withScopes(place, ['write-record']))).toEqual([no, no, no, no, no]);
      expect(await tokenOutcomes(withScopes(place, ['read', 'manage-project']))).toEqual([
        'done',
        no,
        no,
        no,
        no,
      ]);
      expect(await tokenOutcomes(withScopes(place, ['read'], newOffice()))).toEqual(
        Array(5).fill('project-missing'),
      );
    });

    it('names those who have a part in the project, and all of the office to whoever gives parts', async () => {
      const here = await openPlace(place.store);
      const { projects } = here.workspace;
      const manager = await addUser(here, 'administrator');
      const [coordinator, outsider] = [await addMember(here, { role: 'coordinator' }), await addUser(here)];
      const namedTo = async (sender: Sender) =>
        new Set((await projects.listPeople(sender, here)).map(({ user }) => user));
      expect(await namedTo(coordinator)).toEqual(new Set([here.sender.user, manager.user, coordinator.user]));
      expect((await namedTo(manager)).has(outsider.user)).toBe(true);
    });

    it('goes on naming those who had a part in the project, whatever became of them', async () => {
      const here = await openPlace(place.store);
      const { projects, offices } = here.workspace;
      const reader = await addMember(here, { role: 'coordinator' });
      const withdrawn = await addMember(here, { role: 'partner' });
      const gone = await addMember(here, { role: 'partner' });
      await projects.setMember(machine, here, { user: withdrawn.user, grant: undefined });
      await offices.setRole(machine, here.office, { user: gone.user, role: undefined });
      const people = await projects.listPeople(reader, here);
      const parts = new Map(people.map(({ user, role, hasPart }) => [user, [role, hasPart]]));
      expect(parts.get(reader.user)).toEqual(['member', true]);
      expect(parts.get(withdrawn.user)).toEqual(['member', false]);
      expect(parts.get(gone.user)).toEqual([undefined, false]);
    });

    it('gives roles to users of the office alone, and nobody the role of the public', async () => {
      const elsewhere = await openPlace(place.store);
      const give = (user: string, grant: Parameters<typeof place.workspace.projects.setMember>[2]['grant']) =>
        place.workspace.projects.setMember(machine, place, { user, grant });
      await problemOf(give(elsewhere.sender.user, { role: 'donor' }), 'unknown-user');
      await problemOf(give('usr_nobody', { role: 'donor' }), 'unknown-user');
      await problemOf(give(place.sender.user, { role: 'public' }), 'invalid-input');
      await problemOf(give(place.sender.user, { role: 'donor', strands: ['str_1'] }), 'invalid-input');
    });
  });
}
