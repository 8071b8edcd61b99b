/** Publishing reports, as a suite that runs on any store. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  aMeeting,
  anActivity,
  anIndicator,
  anObservation,
  aProjectRow,
  aRedaction,
  aReport,
} from '../src/core/testing.ts';
import { decimal } from '../src/core/base/decimal.ts';
import { fingerprint } from '../src/core/base/hash.ts';
import { onePagePdf } from './release/made-pdf.ts';
import { pagesByPdfjs } from './pdf-text.ts';
import { reviewed } from './reviewed-place.ts';
import { machine } from '../src/workspace/sender.ts';
import {
  type OpenStore,
  type WritePlace,
  addMember,
  journalOf,
  openPlace,
  problemOf,
  publish,
  releaseOf,
  send,
  submit,
} from './write-place.ts';

const topic = 'With Alma Probe, on visas';
const withheld = aRedaction({ span: { start: 5, end: 15 }, seen: fingerprint(topic), ground: '4(1)(b)' });

async function openSubmitted(store: WritePlace['store'], title = 'Facility'): Promise<WritePlace> {
  const place = await openPlace(store);
  const record = {
    project: [aProjectRow({ title: { en: title } })],
    reports: [aReport({ state: 'submitted' })],
    meetings: [aMeeting({ topic: { en: topic } })],
    indicators: [anIndicator({ unitKind: 'persons' })],
    observations: [anObservation({ value: decimal(40) })],
    redactions: [withheld],
  };
  await send(place, { command: 'import-record', input: { record, replaces: false } });
  return place;
}

/** Another user reviews the redaction. */
async function review(place: WritePlace): Promise<void> {
  const sender = await addMember(place, { role: 'coordinator' });
  const set = { reviewer: sender.user };
  await send({ ...place, sender }, { command: 'edit-row', input: { table: 'redactions', id: 'red_1', set } });
}

/** The page of the only release, with its marks. */
async function publicPage({ workspace, ...place }: WritePlace): Promise<string> {
  const [release] = await workspace.projects.listReleases(machine, place);
  const { bytes } = await workspace.files.read(machine, place, release?.documents[0]?.sha256 ?? '');
  const parts: Uint8Array[] = [];
  for await (const part of bytes) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

const releasesOf = ({ workspace, ...place }: WritePlace) => workspace.projects.listReleases(machine, place);

/** Runs the suite on the stores that `openStore` gives. */
export function describeReleasing(name: string, openStore: OpenStore): void {
  describe(`publishing a report on ${name}`, () => {
    let store: WritePlace['store'];
    beforeAll(async () => {
      store = await openStore();
    });
    afterAll(() => store.close());

    it('keeps what is published, with the grounds and the counts that it shows', async () => {
      const place = await openSubmitted(store);
      await review(place);
      const { changes } = await publish(place, { release: 'rel_1' });
      const [release] = await releasesOf(place);
      expect(changes).toEqual([{ put: 'releases', row: release }]);
      expect(release).toMatchObject({ id: 'rel_1', report: 'rep_1', version: 3, grounds: ['4(1)(b)'] });
      expect(release?.documents.map((document) => document.name)).toEqual(['public-interim-report.html']);
      expect(release?.counts.map(({ count }) => count)).toEqual(['40']);
      expect((await journalOf(place)).at(-1)).toMatchObject({ command: 'release-report' });
    });

    it('is stopped by what is withheld and stands there all the same; then nothing is kept', async () => {
      const place = await openSubmitted(store, 'The Alma Probe Facility');
      await review(place);
      const preview = await place.workspace.projects.previewRelease({ ...place, input: releaseOf() });
      expect(preview.hits).toMatchObject([{ entity: 'red_1', likeness: 'whole' }]);
      const before = await journalOf(place);
      await problemOf(publish(place), 'release-leaks');
      const accepted = preview.hits.map(({ id }) => ({ hit: id, reason: 'Another' }));
      await problemOf(publish(place, { accepted }), 'release-leaks');
      expect(await journalOf(place)).toEqual(before);
      expect(await place.workspace.files.list(machine, place)).toEqual([]);
    });

    it('lets somebody say that a part of a name is another', async () => {
      const place = await openSubmitted(store, 'The Space Probe Facility');
      await review(place);
      const input = { release: 'rel_1' };
      const { hits } = await place.workspace.projects.previewRelease({ ...place, input: releaseOf(input) });
      expect(hits).toMatchObject([{ likeness: 'part' }]);
      await problemOf(publish(place, input), 'release-leaks');
      const accepted = hits.map(({ id }) => ({ hit: id, reason: 'A vehicle' }));
      await publish(place, { ...input, accepted });
      expect(await releasesOf(place)).toMatchObject([{ accepted }]);
    });

    it('publishes what was submitted, with what is withheld since', async () => {
      const place = await openPlace(store);
      const record = {
        project: [aProjectRow({ title: { en: 'Facility' } })],
        reports: [aReport()],
        meetings: [aMeeting({ topic: { en: topic } })],
        activities: [anActivity({ title: { en: 'Mapping of wells' } })],
      };
      await send(place, { command: 'import-record', input: { record, replaces: false } });
      await reviewed(place, 'rep_1');
      await submit(place, { report: 'rep_1' });
      const set = { title: { en: 'Renamed' } };
      await send(place, { command: 'edit-row', input: { table: 'project', id: 'prj_1', set } });
      await send(place, { command: 'create-row', input: { table: 'redactions', row: withheld } });
      await publish(place, { release: 'rel_1', note: 'The board looked.' });
      const page = await publicPage(place);
      expect(page).toContain('Facility');
      expect(page).toContain('Mapping of wells');
      expect(page).not.toMatch(/Renamed|Alma/);
    });

    it('is stopped by what is withheld of a text that was another when it was submitted', async () => {
      const place = await openPlace(store);
      const record = { reports: [aReport()], activities: [anActivity({ title: { en: `Once ${topic}` } })] };
      await send(place, { command: 'import-record', input: { record, replaces: false } });
      await reviewed(place, 'rep_1');
      await submit(place, { report: 'rep_1' });
      const set = { title: { en: topic } };
      await send(place, { command: 'edit-row', input: { table: 'activities', id: 'act_1', set } });
      const chosenNow = { ...withheld, row: 'act_1', field: 'title.en' };
      await send(place, { command: 'create-row', input: { table: 'redactions', row: chosenNow } });
      const note = 'The board looked.';
      expect(await problemOf(publish(place, { note }), 'redactions-of-other-text')).toMatchObject({
        params: { count: 1 },
      });
      await send(place, { command: 'remove-row', input: { table: 'redactions', id: 'red_1' } });
      const row = aRedaction({ id: 'red_2', row: 'act_1', field: 'title', ground: '4(1)(b)' });
      await send(place, { command: 'create-row', input: { table: 'redactions', row } });
      await publish(place, { release: 'rel_1', note });
      expect(await publicPage(place)).not.toContain('Alma');
    });

    it('lets somebody say that a withheld day stands elsewhere by right', async () => {
      const place = await openSubmitted(store, 'Facility of 18 May 2021');
      const row = aRedaction({ id: 'red_2', field: 'on', ground: '4(1)(b)' });
      await send(place, { command: 'create-row', input: { table: 'redactions', row } });
      const input = { release: 'rel_1', note: 'The board looked.' };
      const { hits } = await place.workspace.projects.previewRelease({ ...place, input: releaseOf(input) });
      expect(hits).toMatchObject([{ entity: 'red_2', likeness: 'figure' }]);
      await problemOf(publish(place, input), 'release-leaks');
      await publish(place, { ...input, accepted: hits.map(({ id }) => ({ hit: id, reason: 'Its name' })) });
    });

    it('finds in earlier releases what is withheld only now', async () => {
      const place = await openSubmitted(store, 'The Alma Probe Facility');
      await send(place, { command: 'remove-row', input: { table: 'redactions', id: 'red_1' } });
      await publish(place, { release: 'rel_1' });
      const row = aRedaction({ id: 'red_2', row: 'prj_1', field: 'title.en', ground: '4(1)(b)' });
      await send(place, { command: 'create-row', input: { table: 'redactions', row } });
      const input = releaseOf({ release: 'rel_2', note: 'The board looked.' });
      const { hits, earlier } = await place.workspace.projects.previewRelease({ ...place, input });
      expect(hits).toEqual([]);
      expect(earlier).toMatchObject([{ file: 'rel_1/public-interim-report.html', entity: 'red_2' }]);
      await problemOf(publish(place, input), 'release-leaks');
      const accepted = earlier.map(({ id }) => ({ hit: id, reason: 'It is out; nobody is in danger.' }));
      await publish(place, { ...input, accepted });
      expect(await releasesOf(place)).toHaveLength(2);
    });

    it('takes four eyes, or a word about who looked from outside', async () => {
      const place = await openSubmitted(store);
      await problemOf(publish(place), 'redactions-not-reviewed');
      const set = { reviewer: 'somebody', author: 'somebody else' };
      await send(place, { command: 'edit-row', input: { table: 'redactions', id: 'red_1', set } });
      await problemOf(publish(place), 'redactions-not-reviewed');
      await publish(place, { note: 'An office of one: the lawyer of the board looked.' });
      expect(await releasesOf(place)).toMatchObject([
        { note: 'An office of one: the lawyer of the board looked.' },
      ]);
    });

    it('refuses a report that may change, a text that did, and whoever may not publish', async () => {
      const place = await openSubmitted(store);
      const set = { topic: { en: `Once ${topic}` } };
      await send(place, { command: 'edit-row', input: { table: 'meetings', id: 'mtg_1', set } });
      await problemOf(publish(place), 'redactions-stale');
      await send(place, {
        command: 'edit-row',
        input: { table: 'reports', id: 'rep_1', set: { state: 'draft' } },
      });
      await problemOf(publish(place), 'report-open');
      const sender = await addMember(place, { role: 'monitoring-officer' });
      await problemOf(publish({ ...place, sender }), 'not-allowed');
      await problemOf(
        place.workspace.projects.previewRelease({ ...place, sender, input: releaseOf() }),
        'not-allowed',
      );
    });

    it('takes what is withheld out of a PDF of the project, for those who may publish', async () => {
      const place = await openSubmitted(store);
      const keep = async (bytes: Uint8Array, mediaType: string) => {
        const pieces = (async function* () {
          yield bytes;
        })();
        return place.workspace.files.keep(machine, place, { bytes: pieces, mediaType, mostBytes: 1e6 });
      };
      const { sha256 } = await keep(onePagePdf({ words: 'Seen by Alma Probe' }), 'application/pdf');
      const order = { ...place, sha256 };
      const redacted = await place.workspace.projects.redactFile(order);
      expect((await pagesByPdfjs(redacted)).join()).not.toMatch(/Alma|Probe/);
      const sender = await addMember(place, { role: 'monitoring-officer' });
      await problemOf(place.workspace.projects.redactFile({ ...order, sender }), 'not-allowed');
      const text = await keep(Buffer.from('Alma Probe'), 'text/plain');
      await problemOf(place.workspace.projects.redactFile({ ...order, sha256: text.sha256 }), 'no-pdf');
      const picture = onePagePdf({ words: '', content: 'BT /F1 12 Tf 3 Tr (Alma Probe) Tj ET' });
      const hidden = await keep(picture, 'application/pdf');
      const refused = place.workspace.projects.redactFile({ ...order, sha256: hidden.sha256 });
      expect(await problemOf(refused, 'pdf-not-redacted')).toMatchObject({ params: { pages: '1' } });
    });

    it('cannot be taken back, changed or removed', async () => {
      const place = await openSubmitted(store);
      await review(place);
      const { version } = await publish(place, { release: 'rel_1' });
      await problemOf(send(place, { command: 'undo', input: { entry: version } }), 'frozen');
      await problemOf(
        send(place, { command: 'remove-row', input: { table: 'releases', id: 'rel_1' } }),
        'frozen',
      );
      await problemOf(publish(place, { release: 'rel_1' }), 'row-exists');
    });
  });
}
