/** Freezing reports, as a suite that runs on any store. */

import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '../src/core/base/hash.ts';
import type { Snapshot } from '../src/core/report/snapshot.ts';
import { contributionAgreement } from '../src/core/report/templates/contribution-agreement.ts';
import { aProjectRow, aReport, anActivity } from '../src/core/testing.ts';
import { machine } from '../src/workspace/sender.ts';
import {
  type OpenStore,
  type WritePlace,
  addMember,
  create,
  edit,
  freeze,
  journalOf,
  openOn,
  openPlace,
  problemOf,
  send,
} from './write-place.ts';

async function openReported(store: WritePlace['store']): Promise<WritePlace> {
  const place = await openPlace(store);
  const record = { reports: [aReport()], activities: [anActivity({ code: '1' })] };
  await send(place, { command: 'import-record', input: { record, replaces: false } });
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

/** Runs the suite on the stores that `openStore` gives. */
export function describeFreezing(name: string, openStore: OpenStore): void {
  describe(`freezing a report on ${name}`, () => {
    let store: WritePlace['store'];
    beforeAll(async () => {
      store = await openStore();
    });
    afterAll(() => store.close());

    it('keeps what the report says, in an entry of its own, for the donor too', async () => {
      const place = await openReported(store);
      const answer = await freeze(place, { report: 'rep_1', snapshot: 'snp_1', reason: 'Submission' });
      const donor = { ...place, sender: await addMember(place, { role: 'donor' }) };
      const [snapshot] = await snapshotsOf(donor);
      expect(snapshot).toMatchObject({ id: 'snp_1', report: 'rep_1', version: 2, on: '2026-11-25' });
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
        version: 2,
        changes: [
          { put: 'reports', row: aReport({ state: 'frozen' }) },
          { put: 'snapshots', row: snapshot },
        ],
      });
      expect((await journalOf(place))[1]).toMatchObject({ command: 'freeze-report', reason: 'Submission' });
    });

    it('says the same again for the same record, and something else for another', async () => {
      const place = await openReported(store);
      for (const snapshot of ['snp_1', 'snp_2']) await freeze(place, { report: 'rep_1', snapshot });
      await send(place, { command: 'create-row', input: { table: 'project', row: aProjectRow() } });
      await freeze(place, { report: 'rep_1', snapshot: 'snp_3' });
      const [first, second, third] = await snapshotsOf(place);
      expect(second?.content).toBe(first?.content);
      expect(third?.content).not.toBe(first?.content);
    });

    it('is done once, however often it is asked for', async () => {
      const place = await openReported(store);
      const asked = { report: 'rep_1', snapshot: 'snp_1', key: 'once', version: 1 };
      const answers = await Promise.all([freeze(place, asked), freeze(place, asked)]);
      answers.push(await freeze(place, asked));
      expect(new Set(answers.map(canonicalJson)).size).toBe(1);
      await problemOf(freeze(place, { ...asked, snapshot: 'snp_2' }), 'key-reused');
      expect(await snapshotsOf(place)).toHaveLength(1);
    });

    it('is done on what is there, where others write meanwhile', async () => {
      const place = await openReported(store);
      const done = await Promise.all([
        freeze(place, { report: 'rep_1', snapshot: 'snp_1' }),
        send(place, create(anActivity({ id: 'act_9' }))),
      ]);
      const [snapshot] = await snapshotsOf(place);
      expect(snapshot?.version).toBe(done[0].version);
      expect(await journalOf(place)).toHaveLength(3);
    });

    it('is given up where the project never rests', async () => {
      const place = await openReported(store);
      let writes = 0;
      const workspace = openOn(store, {
        whileRendering: async () => {
          writes += 1;
          await send(place, edit('act_1', { code: `r${writes}` }));
        },
      });
      await problemOf(freeze({ ...place, workspace }, { report: 'rep_1' }), 'changed-meanwhile');
      expect([writes, await snapshotsOf(place)]).toEqual([3, []]);
    });

    it('refuses what it cannot place, and keeps nothing', async () => {
      const place = await openReported(store);
      const input = {
        report: 'rep_1',
        snapshot: 'snp_1',
        template: 'contribution-agreement',
        locales: ['en'],
        formats: ['html'],
      };
      await problemOf(freeze(place, { report: 'rep_none' }), 'unknown-row');
      await problemOf(freeze(place, { report: 'rep_1', snapshot: 'rep_2' }), 'invalid-input');
      await problemOf(freeze(place, { report: 'rep_1', version: undefined }), 'version-missing');
      await problemOf(freeze(place, { report: 'rep_1', version: 99 }), 'version-ahead');
      await problemOf(freeze(place, { report: 'rep_1', key: '' }), 'invalid-input');
      for (const wrong of [
        { template: 'no-such' },
        { locales: ['xx'] },
        { formats: [] },
        { formats: ['odt'] },
      ])
        await problemOf(freeze(place, { report: '', input: { ...input, ...wrong } }), 'invalid-input');
      expect(await journalOf(place)).toHaveLength(1);
    });

    it('cannot be taken back, changed or removed', async () => {
      const place = await openReported(store);
      const { version } = await freeze(place, { report: 'rep_1', snapshot: 'snp_1' });
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
      await problemOf(freeze(place, { report: 'rep_1', snapshot: 'snp_1' }), 'row-exists');
      await problemOf(
        send({ ...place, sender: machine }, { command: 'freeze-report', input: {} }),
        'unknown-command',
      );
      expect(await snapshotsOf(place)).toHaveLength(1);
    });
  });
}
