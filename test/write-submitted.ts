/** Submitting reports, as a suite that runs on any store. */

import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '../src/core/base/day.ts';
import { canonicalJson } from '../src/core/base/hash.ts';
import { valueToDate } from '../src/core/indicators/totals.ts';
import type { Snapshot } from '../src/core/report/snapshot.ts';
import { contributionAgreement } from '../src/core/report/templates/contribution-agreement.ts';
import { aReport, anActivity, anIndicator, anObservation } from '../src/core/testing.ts';
import { machine } from '../src/workspace/sender.ts';
import { contentNow, reviewed } from './reviewed-place.ts';
import {
  type OpenStore,
  type WritePlace,
  addMember,
  create,
  journalOf,
  newId,
  openOn,
  openPlace,
  piecesOf,
  problemOf,
  send,
  submit,
} from './write-place.ts';

/** A project with a report that is approved, at version 3. */
async function openApproved(store: WritePlace['store']): Promise<WritePlace> {
  const place = await openPlace(store);
  const record = {
    reports: [aReport()],
    activities: [anActivity({ code: '1' })],
    indicators: [anIndicator()],
    observations: [anObservation()],
  };
  await send(place, { command: 'import-record', input: { record, replaces: false } });
  await reviewed(place, 'rep_1');
  return place;
}

const snapshotsOf = ({ workspace, sender, ...place }: WritePlace): Promise<readonly Snapshot[]> =>
  workspace.projects.listSnapshots(sender, place);

async function textOf({ workspace, sender, ...place }: WritePlace, sha256: string): Promise<string> {
  const { bytes } = await workspace.files.read(sender, place, sha256);
  const parts: Uint8Array[] = [];
  for await (const part of bytes) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

const reopen = (by: WritePlace) =>
  send(by, {
    command: 'reopen-report',
    input: { id: newId('apr'), report: 'rep_1', reason: 'A wrong value' },
  });

async function pageOf(place: WritePlace): Promise<string> {
  const [snapshot] = await snapshotsOf(place);
  return textOf(place, snapshot?.files.find(({ name }) => name.endsWith('.html'))?.sha256 ?? '');
}

const identified = ({ workspace, sender, ...place }: WritePlace, text: string) =>
  workspace.projects.identify({ ...place, sender, bytes: piecesOf(text), mostBytes: 1_000_000 });

/** Runs the suite on the stores that `openStore` gives. */
export function describeSubmitting(name: string, openStore: OpenStore): void {
  describe(`submitting a report on ${name}`, () => {
    let store: WritePlace['store'];
    beforeAll(async () => {
      store = await openStore();
    });
    afterAll(() => store.close());

    it('keeps what the report says, in an entry of its own, for the donor too', async () => {
      const place = await openApproved(store);
      const answer = await submit(place, { report: 'rep_1', snapshot: 'snp_1', reason: 'Submission' });
      const donor = { ...place, sender: await addMember(place, { role: 'donor' }) };
      const [snapshot] = await snapshotsOf(donor);
      expect(snapshot).toMatchObject({ id: 'snp_1', report: 'rep_1', version: 4, on: '2026-11-25' });
      expect(snapshot?.templateVersion).toBe(contributionAgreement.version);
      expect(snapshot?.files.map((file) => file.name)).toEqual([
        'interim-report.html',
        'interim-report.json',
      ]);
      const content = await textOf(donor, snapshot?.content ?? '');
      expect(createHash('sha256').update(content).digest('hex')).toBe(snapshot?.content);
      expect(canonicalJson(JSON.parse(content))).toBe(content);
      expect(content).not.toContain('"draft"');
      for (const { sha256 } of snapshot?.files ?? []) expect(await textOf(donor, sha256)).not.toBe('');
      expect(answer).toEqual({
        version: 4,
        changes: [
          { put: 'reports', row: aReport({ state: 'submitted', submittedOn: day('2026-11-25') }) },
          { put: 'snapshots', row: snapshot },
        ],
      });
      expect((await journalOf(place))[3]).toMatchObject({ command: 'submit-report', reason: 'Submission' });
    });

    it('prints where the journal stood before, and notes it with the files', async () => {
      const place = await openApproved(store);
      const { head } = await place.workspace.projects.read(machine, place);
      const approved = await contentNow(place, 'rep_1');
      await submit(place, { report: 'rep_1', snapshot: 'snp_1' });
      const [snapshot] = await snapshotsOf(place);
      expect(snapshot).toMatchObject({ anchor: head, approved });
      const page = snapshot?.files.find(({ name: file }) => file.endsWith('.html'));
      const printed = await textOf(place, page?.sha256 ?? '');
      expect(printed).toContain(`${head.version}-${head.hash.slice(0, 12)}`);
      expect(printed).toContain(head.hash.slice(32));
      const entry = (await journalOf(place))[head.version];
      for (const { sha256 } of snapshot?.files ?? []) expect(canonicalJson(entry?.changes)).toContain(sha256);
      // What it says is the same wherever the journal stands.
      expect(await textOf(place, snapshot?.content ?? '')).not.toContain(head.hash);
    });

    it('tells a file of it from one that was altered, and from others, for the donor too', async () => {
      const [place, elsewhere] = [await openApproved(store), await openApproved(store)];
      await submit(place, { report: 'rep_1', snapshot: 'snp_1' });
      await submit(elsewhere, { report: 'rep_1', snapshot: 'snp_1' });
      const donor = { ...place, sender: await addMember(place, { role: 'donor' }) };
      const page = await pageOf(place);
      const snapshot = { id: 'snp_1', report: 'rep_1', version: 4, of: { kind: 'interim' } };
      expect(await identified(donor, page)).toMatchObject({
        is: 'kept',
        snapshot,
        file: { name: 'interim-report.html' },
      });
      expect(await identified(donor, `${page} `)).toMatchObject({ is: 'altered', snapshot });
      for (const other of [await pageOf(elsewhere), 'PK broken', ''])
        expect(await identified(donor, other)).toEqual({ is: 'unknown' });
      const { workspace, sender, ...where } = donor;
      const tooMuch = { ...where, sender, bytes: piecesOf('12345'), mostBytes: 4 };
      await problemOf(workspace.projects.identify(tooMuch), 'input-too-large');
    });

    it('locks the period, and books corrections after it', async () => {
      const place = await openApproved(store);
      await submit(place, { report: 'rep_1', snapshot: 'snp_1' });
      const [before] = await snapshotsOf(place);
      const edited = { table: 'observations', id: 'obs_1', set: { value: '7' } };
      await problemOf(send(place, { command: 'edit-row', input: edited }), 'period-locked');
      const { observations } = (await place.workspace.projects.read(machine, place)).project;
      await problemOf(send(place, { command: 'undo', input: { entry: 1 } }), 'frozen');
      const correction = { id: 'adj_1', corrects: 'obs_1', on: '2022-05-02', value: '-1' };
      const input = { ...correction, reason: { en: 'Counted twice' } };
      await send(place, { command: 'adjust-value', input });
      const { project } = await place.workspace.projects.read(machine, place);
      expect(project.observations).toEqual(observations);
      expect(valueToDate(project, anIndicator(), day('2022-03-31')).value).toBe('1');
      expect(valueToDate(project, anIndicator(), day('2022-06-30')).value).toBe('0');
      expect(await snapshotsOf(place)).toEqual([before]);
      expect(await textOf(place, before?.content ?? '')).not.toBe('');
    });

    it('is opened again by two persons, and keeps what was submitted beside what comes', async () => {
      const place = await openApproved(store);
      await submit(place, { report: 'rep_1', snapshot: 'snp_1' });
      const [one, two] = [
        { ...place, sender: await addMember(place, { role: 'reviewer' }) },
        { ...place, sender: await addMember(place, { role: 'reviewer' }) },
      ];
      const edited = {
        command: 'edit-row',
        input: { table: 'observations', id: 'obs_1', set: { value: '7' } },
      };
      await reopen(one);
      await problemOf(send(place, edited), 'period-locked');
      await problemOf(reopen(one), 'reopening-asked');
      await reopen(two);
      await send(place, edited);
      await problemOf(reopen(two), 'not-submitted');
      await problemOf(submit(place, { report: 'rep_1' }), 'not-in-review');
      await reviewed(place, 'rep_1');
      await submit(place, { report: 'rep_1', snapshot: 'snp_2' });
      const [first, second] = await snapshotsOf(place);
      expect([first?.id, second?.id]).toEqual(['snp_1', 'snp_2']);
      expect(second?.content).not.toBe(first?.content);
      expect(await textOf(place, first?.content ?? '')).not.toBe('');
    });

    it('is done once, however often it is asked for', async () => {
      const place = await openApproved(store);
      const asked = { report: 'rep_1', snapshot: 'snp_1', key: 'once', version: 3 };
      const answers = await Promise.all([submit(place, asked), submit(place, asked)]);
      answers.push(await submit(place, asked));
      expect(new Set(answers.map(canonicalJson)).size).toBe(1);
      await problemOf(submit(place, { ...asked, snapshot: 'snp_2' }), 'key-reused');
      expect(await snapshotsOf(place)).toHaveLength(1);
    });

    it('is done on what is there, where others write meanwhile what the report does not say', async () => {
      const place = await openApproved(store);
      const comment = {
        id: 'cmt_1',
        report: 'rep_1',
        said: 'Fine.',
        by: place.sender.user,
        on: '2022-04-20',
      };
      const done = await Promise.all([
        submit(place, { report: 'rep_1', snapshot: 'snp_1' }),
        send(place, { command: 'comment-on-report', input: comment }),
      ]);
      const [snapshot] = await snapshotsOf(place);
      expect(snapshot?.version).toBe(done[0].version);
      expect(await journalOf(place)).toHaveLength(5);
    });

    it('is not done where somebody changes meanwhile what the report says', async () => {
      const place = await openApproved(store);
      const workspace = openOn(store, {
        whileRendering: async () => void (await send(place, create(anActivity({ id: newId('act') })))),
      });
      await problemOf(submit({ ...place, workspace }, { report: 'rep_1' }), 'not-approved');
      expect(await snapshotsOf(place)).toEqual([]);
    });

    it('is given up where the project never rests', async () => {
      const place = await openApproved(store);
      let writes = 0;
      const workspace = openOn(store, {
        whileRendering: async () => {
          writes += 1;
          const said = `Fine, ${writes}.`;
          const input = { id: newId('cmt'), report: 'rep_1', said, by: place.sender.user, on: '2022-04-20' };
          await send(place, { command: 'comment-on-report', input });
        },
      });
      await problemOf(submit({ ...place, workspace }, { report: 'rep_1' }), 'changed-meanwhile');
      expect([writes, await snapshotsOf(place)]).toEqual([3, []]);
    });

    it('refuses what it cannot place, and keeps nothing', async () => {
      const place = await openApproved(store);
      const input = {
        report: 'rep_1',
        snapshot: 'snp_1',
        template: 'contribution-agreement',
        locales: ['en'],
        formats: ['html'],
      };
      await problemOf(submit(place, { report: 'rep_none' }), 'unknown-row');
      await problemOf(submit(place, { report: 'rep_1', snapshot: 'rep_2' }), 'invalid-input');
      await problemOf(submit(place, { report: 'rep_1', version: undefined }), 'version-missing');
      await problemOf(submit(place, { report: 'rep_1', version: 99 }), 'version-ahead');
      await problemOf(submit(place, { report: 'rep_1', key: '' }), 'invalid-input');
      for (const wrong of [
        { template: 'no-such' },
        { locales: ['xx'] },
        { formats: [] },
        { formats: ['odt'] },
      ])
        await problemOf(submit(place, { report: '', input: { ...input, ...wrong } }), 'invalid-input');
      expect(await journalOf(place)).toHaveLength(3);
    });

    it('cannot be taken back, changed or removed', async () => {
      const place = await openApproved(store);
      const { version } = await submit(place, { report: 'rep_1', snapshot: 'snp_1' });
      await problemOf(send(place, { command: 'undo', input: { entry: version } }), 'frozen');
      const row = { table: 'snapshots', id: 'snp_1' };
      await problemOf(
        send(place, { command: 'edit-row', input: { ...row, set: { content: '' } } }),
        'frozen',
      );
      await problemOf(send(place, { command: 'remove-row', input: row }), 'frozen');
      await problemOf(
        send(place, { command: 'remove-row', input: { table: 'reports', id: 'rep_1' } }),
        'row-in-use',
      );
      await problemOf(submit(place, { report: 'rep_1', snapshot: 'snp_1' }), 'row-exists');
      await problemOf(submit(place, { report: 'rep_1', snapshot: 'snp_2' }), 'not-in-review');
      await problemOf(
        send({ ...place, sender: machine }, { command: 'submit-report', input: {} }),
        'unknown-command',
      );
      expect(await snapshotsOf(place)).toHaveLength(1);
    });
  });
}
