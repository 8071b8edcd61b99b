/** The behaviour of the write path, as a suite that runs on any store: the fake one, and PostgreSQL. */

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '../src/core/base/hash.ts';
import type { Id } from '../src/core/base/id.ts';
import { applyChanges, diff } from '../src/core/change.ts';
import { fieldsOfEntry } from '../src/core/journal/field-changes.ts';
import type { JournalEntry } from '../src/core/journal/journal-entry.ts';
import { Problem, type ProblemCode } from '../src/core/problem.ts';
import { type Project, type Rows, emptyProject } from '../src/core/project.ts';
import { anActivity } from '../src/core/testing.ts';
import type { Store } from '../src/store/store.ts';
import { type Workspace, openWorkspace } from '../src/workspace/open-workspace.ts';
import type { CommandAnswer, CommandRequest } from '../src/workspace/run-command.ts';
import type { FakeOptions } from './fake-store.ts';
import { verifyJournal } from './journal-verifier.ts';

/** How the suite gets a store; a real one has no use for the options. */
export type OpenStore = (options?: FakeOptions) => Promise<Store>;

const clock = (): number => Date.UTC(2026, 10, 25, 8);
let drawn = 0;
const next = (): number => {
  drawn += 1;
  return drawn;
};
const newId = (prefix: string): Id => `${prefix}_${String(next()).padStart(6, '0')}`;
const newOffice = (): string => `00000000-0000-4000-8000-${String(next()).padStart(12, '0')}`;

type Place = {
  readonly workspace: Workspace;
  readonly store: Store;
  readonly office: string;
  readonly project: Id;
};

/** An empty project in an office of its own. */
async function openPlace(store: Store): Promise<Place> {
  const office = newOffice();
  await store.createOffice(office, 'Office');
  const workspace = openOn(store);
  return { workspace, store, office, project: await workspace.createProject(office) };
}

const openOn = (store: Store): Workspace => openWorkspace({ store, clock, newId, cacheBytes: 10_000_000 });

type Asked = Partial<CommandRequest> & Pick<CommandRequest, 'command' | 'input'>;

/** Sends a command as a coordinator who has seen all there is, unless something else is asked for. */
async function send(
  { workspace, office, project }: Pick<Place, 'workspace' | 'office' | 'project'>,
  asked: Asked,
): Promise<CommandAnswer> {
  const seen = 'version' in asked ? 0 : (await workspace.readProject(office, project)).head.version;
  return workspace.runCommand({
    office,
    project,
    actor: 'usr_1',
    role: 'coordinator',
    version: seen,
    key: `key ${next()}`,
    ...asked,
  });
}

const create = (row: Rows['activities']): Asked => ({
  command: 'create-row',
  input: { table: 'activities', row },
});
const edit = (id: Id, set: object): Asked => ({
  command: 'edit-row',
  input: { table: 'activities', id, set },
});

async function problemOf(run: Promise<unknown>, code: ProblemCode): Promise<Problem> {
  const thrown: unknown = await run.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(Problem);
  expect(thrown).toMatchObject({ code });
  return thrown as Problem;
}

async function journalOf({ workspace, office, project }: Place): Promise<readonly JournalEntry[]> {
  const lines: string[] = [];
  for await (const line of workspace.exportJournal(office, project)) lines.push(line);
  const verdict = await verifyJournal(lines.map((line) => Buffer.from(line)));
  expect([verdict.count, verdict.why]).toEqual([lines.length, undefined]);
  const entries = lines.map(
    (line) => JSON.parse((JSON.parse(line) as { text: string }).text) as JournalEntry,
  );
  const { project: record, head } = await workspace.readProject(office, project);
  expect(head).toEqual({ version: entries.length, hash: verdict.head });
  const replayed = applyChanges(
    emptyProject,
    entries.flatMap((entry) => entry.changes),
  );
  expect(replayed).toEqual(record);
  return entries;
}

/** Runs the suite on the stores that `openStore` gives. `runs` is how often its properties are tried. */
export function describeWritePath(name: string, openStore: OpenStore, runs: number): void {
  describe(`the write path on ${name}`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await openStore();
    });
    afterAll(() => store.close());
    const openProject = () => openPlace(store);

    it('puts rows and entry together, and answers with the version and the changes', async () => {
      const place = await openProject();
      const row = anActivity({ id: 'act_1' });
      const answer = await send(place, { ...create(row), version: 0, reason: 'Amendment 1' });
      expect(answer).toEqual({ version: 1, changes: [{ put: 'activities', row }] });
      expect(await journalOf(place)).toEqual([
        {
          schema: 1,
          office: place.office,
          project: place.project,
          number: 1,
          at: '2026-11-25T08:00:00.000Z',
          actor: 'usr_1',
          command: 'create-row',
          reason: 'Amendment 1',
          changes: [{ put: 'activities', row }],
          inverse: [{ remove: 'activities', id: 'act_1' }],
        },
      ]);
    });

    it('refuses what it cannot place, and writes nothing', async () => {
      const place = await openProject();
      const asked = create(anActivity({ id: 'act_1' }));
      await problemOf(send(place, { ...asked, version: undefined }), 'version-missing');
      await problemOf(send(place, { ...asked, version: -1 }), 'version-missing');
      await problemOf(send(place, { ...asked, version: 1 }), 'version-ahead');
      await problemOf(send(place, { ...asked, version: 0, project: 'prj_none' }), 'project-missing');
      await problemOf(send(place, { ...asked, version: 0, office: newOffice() }), 'project-missing');
      await problemOf(send(place, { command: 'no-such', input: {} }), 'unknown-command');
      await problemOf(send(place, { command: 'undo', input: { entry: 0 } }), 'invalid-input');
      await problemOf(send(place, { command: 'undo', input: { entry: 1 } }), 'unknown-entry');
      await problemOf(send(place, { ...asked, key: '' }), 'invalid-input');
      await problemOf(place.workspace.readProject(place.office, 'prj_none'), 'project-missing');
      await problemOf(
        place.workspace.exportJournal(place.office, 'prj_none')[Symbol.asyncIterator]().next(),
        'project-missing',
      );
      expect(await journalOf(place)).toEqual([]);
    });

    it('refuses texts that cannot be stored', async () => {
      const place = await openProject();
      for (const bad of ['a\0b', '\ud800', 'x\udc00'])
        await problemOf(
          send(place, create(anActivity({ id: 'act_1', title: { en: bad } }))),
          'text-not-storable',
        );
      const odd = anActivity({ id: 'act_1', title: { en: '\\u0000 \\\\ud800 \u{1f600} \u2028' } });
      await send(place, create(odd));
      expect((await place.workspace.readProject(place.office, place.project)).project.activities).toEqual([
        odd,
      ]);
      expect(await journalOf(place)).toHaveLength(1);
    });

    it('lets a role do what it may, by the tables that a command changes', async () => {
      const place = await openProject();
      const asked = create(anActivity({ id: 'act_1' }));
      for (const role of ['desk-officer', 'finance-officer'] as const)
        await problemOf(send(place, { ...asked, role }), 'not-allowed');
      expect(await send(place, { ...asked, role: 'partner' })).toMatchObject({ version: 1 });
      await problemOf(
        send(place, { command: 'undo', input: { entry: 1 }, role: 'finance-officer' }),
        'not-allowed',
      );
      expect(await journalOf(place)).toHaveLength(1);
    });

    it('keeps both changes of two people in one row, and refuses the second in one field', async () => {
      const place = await openProject();
      await send(place, create(anActivity({ id: 'act_1', code: '1' })));
      await send(place, { ...edit('act_1', { code: '2' }), version: 1 });
      await send(place, { ...edit('act_1', { position: 'm' }), version: 1, actor: 'usr_2' });
      const problem = await problemOf(
        send(place, { ...edit('act_1', { code: '3' }), version: 1 }),
        'version-conflict',
      );
      expect(problem.params).toEqual({ expected: 1, fields: 1 });
      expect(problem.conflicts).toEqual([
        { table: 'activities', row: 'act_1', field: 'code', base: '1', theirs: '2', mine: '3' },
      ]);
      const { project } = await place.workspace.readProject(place.office, place.project);
      expect(project.activities).toMatchObject([{ code: '2', position: 'm' }]);
      expect(await journalOf(place)).toHaveLength(3);
    });

    it('carries out a request once, however often it comes, and answers the same', async () => {
      const place = await openProject();
      const asked = { ...create(anActivity({ id: 'act_1' })), version: 0, key: 'once' };
      const answers = await Promise.all([send(place, asked), send(place, asked), send(place, asked)]);
      await send(place, edit('act_1', { code: '8' }));
      const late = await send({ ...place, workspace: openOn(store) }, { ...asked, version: 2 });
      expect(new Set([...answers, late].map(canonicalJson)).size).toBe(1);
      expect(await journalOf(place)).toHaveLength(2);
    });

    it('refuses a key that stood for another request, but not that of another sender', async () => {
      const place = await openProject();
      const asked = { ...create(anActivity({ id: 'act_1' })), key: 'mine' };
      await send(place, asked);
      await problemOf(send(place, { ...edit('act_1', { code: '2' }), key: 'mine' }), 'key-reused');
      await problemOf(send(place, { ...asked, reason: 'Another' }), 'key-reused');
      const other = await place.workspace.createProject(place.office);
      await problemOf(send(place, { ...asked, project: other, version: 0 }), 'key-reused');
      await send(place, { ...edit('act_1', { code: '2' }), key: 'mine', actor: 'usr_2' });
      expect(await journalOf(place)).toHaveLength(2);
    });

    it('does not keep the key of what was refused', async () => {
      const place = await openProject();
      await problemOf(send(place, { ...edit('act_1', { code: '2' }), key: 'again' }), 'unknown-row');
      await send(place, create(anActivity({ id: 'act_1' })));
      expect(await send(place, { ...edit('act_1', { code: '2' }), key: 'again' })).toMatchObject({
        version: 2,
      });
    });

    it('has one winner of a key that two projects are sent at once', async () => {
      const place = await openProject();
      const other = await place.workspace.createProject(place.office);
      const asked = { ...create(anActivity({ id: 'act_1' })), version: 0, key: 'both' };
      const sent = await Promise.allSettled([send(place, asked), send(place, { ...asked, project: other })]);
      const refused = sent.flatMap((one) => (one.status === 'rejected' ? [one.reason as Problem] : []));
      expect(refused.map(({ code }) => code)).toEqual(['key-reused']);
    });

    it('undoes and repeats by entries of their own, and refuses what would lose a later change', async () => {
      const place = await openProject();
      await send(place, create(anActivity({ id: 'act_1', code: '1' })));
      await send(place, edit('act_1', { code: '2' }));
      expect(await send(place, { command: 'undo', input: { entry: 2 } })).toMatchObject({ version: 3 });
      await send(place, { command: 'redo', input: { entry: 2 } });
      await send(place, edit('act_1', { code: '5' }));
      const problem = await problemOf(send(place, { command: 'undo', input: { entry: 2 } }), 'undo-conflict');
      expect(problem.conflicts).toMatchObject([{ base: '2', theirs: '5', mine: '1' }]);
      const entries = await journalOf(place);
      expect(entries.map(({ command, of }) => [command, of])).toEqual([
        ['create-row', undefined],
        ['edit-row', undefined],
        ['undo', 2],
        ['redo', 2],
        ['edit-row', undefined],
      ]);
    });

    it('shows nothing of a project to another office', async () => {
      const [place, stranger] = [await openProject(), await openProject()];
      await send(place, create(anActivity({ id: 'act_1' })));
      const there = { ...stranger, project: place.project };
      await problemOf(send(there, { ...create(anActivity()), version: 0 }), 'project-missing');
      await problemOf(stranger.workspace.readProject(stranger.office, place.project), 'project-missing');
    });

    it('sees what another process has written, though it knew the project before', async () => {
      const place = await openProject();
      const other = { ...place, workspace: openOn(store) };
      for (const [nth, writer] of [place, other, other, place].entries()) {
        await send(writer, create(anActivity({ id: `act_${nth}` })));
        for (const { workspace } of [place, other]) {
          const { project, head } = await workspace.readProject(place.office, place.project);
          expect([project.activities.length, head.version]).toEqual([nth + 1, nth + 1]);
        }
      }
      expect(await journalOf(place)).toHaveLength(4);
    });

    it('loses no update, whatever the order in which editors work', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.scheduler(),
          arbitraryEditors,
          arbitraryDisturbances,
          async (order, editors, lost) => {
            const pause = () => order.schedule(Promise.resolve());
            const disturbances = [...lost];
            const disturb = (): boolean => disturbances.pop() ?? false;
            const own = await openStore({ pause, disturb });
            const place = await order.waitFor(openPlace(own));
            const rows = ['act_1', 'act_2'].map((id) => anActivity({ id }));
            for (const row of rows) await order.waitFor(send(place, create(row)));
            const acknowledged = await order.waitFor(
              Promise.all(editors.map((edits, nth) => work(place, `usr_${nth}`, edits))),
            );
            const entries = await order.waitFor(journalOf(place));
            expect(entries).toHaveLength(rows.length + acknowledged.flat().length);
            for (const { seen, answer } of acknowledged.flat()) expectNothingLost(entries, seen, answer);
            await own.close();
          },
        ),
        { numRuns: runs },
      );
    });

    it('gives the start after everything is taken back', async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryEditors, async (editors) => {
          const place = await openProject();
          await send(place, create(anActivity({ id: 'act_1' })));
          await send(place, create(anActivity({ id: 'act_2' })));
          const { project: start } = await place.workspace.readProject(place.office, place.project);
          for (const edits of editors) await work(place, 'usr_1', edits);
          const { head, project: end } = await place.workspace.readProject(place.office, place.project);
          const numbers = Array.from({ length: head.version - 2 }, (_, nth) => nth + 3);
          for (const entry of numbers.toReversed()) await send(place, { command: 'undo', input: { entry } });
          const undone = await place.workspace.readProject(place.office, place.project);
          expect(diff(start, undone.project)).toEqual([]);
          for (const entry of numbers) await send(place, { command: 'redo', input: { entry } });
          const redone = await place.workspace.readProject(place.office, place.project);
          expect(diff(end, redone.project)).toEqual([]);
          await journalOf(place);
        }),
        { numRuns: runs },
      );
    });
  });
}

type Edit = { readonly row: Id; readonly set: object; readonly looks: boolean; readonly again: boolean };

const arbitraryEdit: fc.Arbitrary<Edit> = fc.record({
  row: fc.constantFrom('act_1', 'act_2'),
  set: fc.oneof(
    fc.record({ code: fc.constantFrom('1', '2', '3', '4') }),
    fc.record({ position: fc.constantFrom('a', 'b', 'c') }),
    fc.record({ title: fc.record({ en: fc.string({ maxLength: 3, unit: 'grapheme' }) }) }),
  ),
  looks: fc.boolean(),
  again: fc.boolean(),
});
const arbitraryEditors = fc.array(fc.array(arbitraryEdit, { maxLength: 4 }), { minLength: 1, maxLength: 4 });
const arbitraryDisturbances = fc.array(fc.boolean(), { maxLength: 8 });

type Acknowledged = { readonly seen: number; readonly answer: CommandAnswer };

/** An editor who sometimes looks at the project before an edit, sometimes sends it twice, and gives up what is refused. */
async function work(place: Place, actor: string, edits: readonly Edit[]): Promise<readonly Acknowledged[]> {
  const { workspace, office, project } = place;
  const acknowledged: Acknowledged[] = [];
  let seen = 2;
  for (const [nth, { row, set, looks, again }] of edits.entries()) {
    if (looks) seen = (await workspace.readProject(office, project)).head.version;
    const asked = {
      ...edit(row, set),
      actor,
      version: seen,
      key: `${place.project} ${actor} ${nth} ${next()}`,
    };
    const answers = await Promise.all([send(place, asked), ...(again ? [send(place, asked)] : [])]).catch(
      (error: unknown) => {
        if (error instanceof Problem && ['version-conflict', 'nothing-changes'].includes(error.code))
          return [];
        throw error;
      },
    );
    const [answer, repeated] = answers;
    if (repeated) expect(repeated).toEqual(answer);
    if (answer) acknowledged.push({ seen, answer });
  }
  return acknowledged;
}

/** Every field that the entry changed had the value that its sender saw, so that nobody's value was overwritten unseen. */
function expectNothingLost(entries: readonly JournalEntry[], seen: number, answer: CommandAnswer): void {
  const entry = entries[answer.version - 1];
  expect(entry?.changes).toEqual(answer.changes);
  const record = applyChanges(
    emptyProject,
    entries.slice(0, seen).flatMap(({ changes }) => changes),
  );
  for (const { row, field, before } of entry ? fieldsOfEntry(entry) : [])
    expect(valueIn(record, row, field)).toEqual(before);
}

function valueIn(project: Project, id: Id, field: string): unknown {
  const row: Readonly<Record<string, unknown>> = project.activities.find((one) => one.id === id) ?? {};
  return row[field];
}
