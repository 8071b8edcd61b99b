/** The behaviour of the write path, as a suite that runs on any store: the fake one, and PostgreSQL. */

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '../src/core/base/hash.ts';
import type { Id } from '../src/core/base/id.ts';
import { diff } from '../src/core/change.ts';
import { fieldsOfEntry } from '../src/core/journal/field-changes.ts';
import { type JournalEntry, journalSchema } from '../src/core/journal/journal-entry.ts';
import { Problem } from '../src/core/problem.ts';
import type { Project } from '../src/core/project.ts';
import { anActivity } from '../src/core/testing.ts';
import type { CommandAnswer } from '../src/workspace/command-request.ts';
import { type Sender, machine } from '../src/workspace/sender.ts';
import { fixtureNames, loadFixture } from './fixtures.ts';
import {
  type OpenStore,
  type WritePlace,
  addMember,
  create,
  edit,
  journalOf,
  linesOf,
  newOffice,
  next,
  openOn,
  openPlace,
  problemOf,
  recordAfter,
  send,
} from './write-place.ts';

/** Runs the suite on the stores that `openStore` gives. `runs` is how often its properties are tried. */
export function describeWritePath(name: string, openStore: OpenStore, runs: number): void {
  describe(`the write path on ${name}`, () => {
    let store: WritePlace['store'];
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
          schema: journalSchema,
          office: place.office,
          project: place.project,
          number: 1,
          at: '2026-11-25T08:00:00.000Z',
          actor: place.sender.user,
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
      await problemOf(
        place.workspace.projects.read(place.sender, { ...place, project: 'prj_none' }),
        'project-missing',
      );
      const exported = place.workspace.projects.exportJournal(machine, { ...place, project: 'prj_none' });
      await problemOf(linesOf(exported), 'project-missing');
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
      expect((await place.workspace.projects.read(machine, place)).project.activities).toEqual([odd]);
      expect(await journalOf(place)).toHaveLength(1);
    });

    it('keeps both changes of two people in one row, and refuses the second in one field', async () => {
      const place = await openProject();
      await send(place, create(anActivity({ id: 'act_1', code: '1' })));
      await send(place, { ...edit('act_1', { code: '2' }), version: 1 });
      const other = await addMember(place, { role: 'monitoring-officer' });
      await send(place, { ...edit('act_1', { position: 'm' }), version: 1, sender: other });
      const problem = await problemOf(
        send(place, { ...edit('act_1', { code: '3' }), version: 1 }),
        'version-conflict',
      );
      expect(problem.params).toEqual({ expected: 1, fields: 1 });
      expect(problem.conflicts).toEqual([
        { table: 'activities', row: 'act_1', field: 'code', base: '1', theirs: '2', mine: '3' },
      ]);
      const { project } = await place.workspace.projects.read(machine, place);
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
      const other = await place.workspace.projects.create(machine, place.office);
      await grantThere(place, other);
      await problemOf(send(place, { ...asked, project: other, version: 0 }), 'key-reused');
      const sender = await addMember(place, { role: 'coordinator' });
      await send(place, { ...edit('act_1', { code: '2' }), key: 'mine', sender });
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
      const other = await place.workspace.projects.create(machine, place.office);
      await grantThere(place, other);
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

    it.each(fixtureNames)('takes over the whole record of %s, and gives it back', async (fixture) => {
      const place = await openProject();
      const record = loadFixture(fixture);
      await send(place, { command: 'import-record', input: { record, replaces: true } });
      const { project } = await place.workspace.projects.read(machine, place);
      expect(project).toEqual({ ...record, snapshots: [] });
      const fresh = await openOn(store).projects.read(machine, place);
      expect(fresh.project).toEqual(project);
      expect(await journalOf(place)).toHaveLength(1);
    });

    it('shows nothing of a project to another office', async () => {
      const [place, stranger] = [await openProject(), await openProject()];
      await send(place, create(anActivity({ id: 'act_1' })));
      const there = { ...stranger, project: place.project };
      await problemOf(send(there, { ...create(anActivity()), version: 0 }), 'project-missing');
      await problemOf(stranger.workspace.projects.read(stranger.sender, there), 'project-missing');
      await problemOf(stranger.workspace.projects.read(stranger.sender, place), 'project-missing');
    });

    it('sees what another process has written, though it knew the project before', async () => {
      const place = await openProject();
      const other = { ...place, workspace: openOn(store) };
      for (const [nth, writer] of [place, other, other, place].entries()) {
        await send(writer, create(anActivity({ id: `act_${nth}` })));
        for (const { workspace } of [place, other]) {
          const { project, head } = await workspace.projects.read(machine, place);
          expect([project.activities.length, head.version]).toEqual([nth + 1, nth + 1]);
        }
      }
      expect(await journalOf(place)).toHaveLength(4);
    });

    it('loses no update, whatever the order in which editors work', { timeout: 120_000 }, async () => {
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
              Promise.all(editors.map(async (edits) => work(place, await addCoordinator(place), edits))),
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

    it('gives the start after everything is taken back', { timeout: 120_000 }, async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryEditors, async (editors) => {
          const place = await openProject();
          await send(place, create(anActivity({ id: 'act_1' })));
          await send(place, create(anActivity({ id: 'act_2' })));
          const { project: start } = await place.workspace.projects.read(machine, place);
          for (const edits of editors) await work(place, place.sender, edits);
          const { head, project: end } = await place.workspace.projects.read(machine, place);
          const numbers = Array.from({ length: head.version - 2 }, (_, nth) => nth + 3);
          let { version } = head;
          const takeBack = async (command: 'undo' | 'redo', entry: number): Promise<void> => {
            ({ version } = await send(place, { command, input: { entry }, version }));
          };
          for (const entry of numbers.toReversed()) await takeBack('undo', entry);
          const undone = await place.workspace.projects.read(machine, place);
          expect(diff(start, undone.project)).toEqual([]);
          for (const entry of numbers) await takeBack('redo', entry);
          const redone = await place.workspace.projects.read(machine, place);
          expect(diff(end, redone.project)).toEqual([]);
          await journalOf(place);
        }),
        { numRuns: runs },
      );
    });
  });
}

const addCoordinator = (place: WritePlace): Promise<Sender> => addMember(place, { role: 'coordinator' });

/** Makes the sender a coordinator in another project of the office too. */
const grantThere = ({ workspace, office, sender: { user } }: WritePlace, project: Id): Promise<void> =>
  workspace.projects.setMember(machine, { office, project }, { user, grant: { role: 'coordinator' } });

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
async function work(
  place: WritePlace,
  sender: Sender,
  edits: readonly Edit[],
): Promise<readonly Acknowledged[]> {
  const { workspace, project } = place;
  const acknowledged: Acknowledged[] = [];
  let seen = 2;
  for (const [nth, { row, set, looks, again }] of edits.entries()) {
    if (looks) seen = (await workspace.projects.read(sender, place)).head.version;
    const asked = {
      ...edit(row, set),
      sender,
      version: seen,
      key: `${project} ${nth} ${next()}`,
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
  const record = recordAfter(entries.slice(0, seen));
  for (const { row, field, before } of entry ? fieldsOfEntry(entry) : [])
    expect(valueIn(record, row, field)).toEqual(before);
}

function valueIn(project: Project, id: Id, field: string): unknown {
  const row: Readonly<Record<string, unknown>> = project.activities.find((one) => one.id === id) ?? {};
  return row[field];
}
