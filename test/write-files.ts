/** Files of projects, as a suite that runs on any store. */

import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aReport } from '../src/core/testing.ts';
import type { KeptFile } from '../src/store/store.ts';
import { machine } from '../src/workspace/sender.ts';
import { reviewed } from './reviewed-place.ts';
import {
  type OpenStore,
  type WritePlace,
  addMember,
  openPlace,
  piecesOf,
  problemOf,
  send,
  submit,
} from './write-place.ts';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const keep = (
  { workspace, sender, ...place }: WritePlace,
  text: string,
  { mediaType = 'text/plain', mostBytes = 1000, bytes = piecesOf(text) } = {},
): Promise<KeptFile> => workspace.files.keep(sender, place, { bytes, mediaType, mostBytes });

const list = ({ workspace, ...place }: WritePlace): Promise<readonly KeptFile[]> =>
  workspace.files.list(machine, place);

async function read(
  { workspace, sender, ...place }: WritePlace,
  sha256: string,
): Promise<{ readonly file: KeptFile; readonly text: string }> {
  const { file, bytes } = await workspace.files.read(sender, place, sha256);
  const parts: Uint8Array[] = [];
  for await (const part of bytes) parts.push(part);
  return { file, text: Buffer.concat(parts).toString('utf8') };
}

/** A project with a report that can be frozen; two of them say the same. */
async function openReported(store: WritePlace['store']): Promise<WritePlace> {
  const place = await openPlace(store);
  await send(place, {
    command: 'import-record',
    input: { record: { reports: [aReport()] }, replaces: false },
  });
  return place;
}

/** Runs the suite on the stores that `openStore` gives. */
export function describeFiles(name: string, openStore: OpenStore): void {
  describe(`the files of projects on ${name}`, () => {
    let store: WritePlace['store'];
    beforeAll(async () => {
      store = await openStore();
    });
    afterAll(() => store.close());

    it('come back as they were kept, under the hash of what is in them', async () => {
      const place = await openPlace(store);
      const text = 'Attendance list, تونس';
      const file = await keep(place, text);
      const expected = {
        sha256: hashOf(text),
        sizeBytes: Buffer.byteLength(text),
        mediaType: 'text/plain',
        use: 'evidence',
      };
      expect(file).toEqual(expected);
      expect(await read(place, file.sha256)).toEqual({ file: expected, text });
      expect(await list(place)).toEqual([expected]);
    });

    it('are kept once, as what they came first', async () => {
      const place = await openPlace(store);
      const first = await keep(place, 'Minutes');
      expect(await keep(place, 'Minutes', { mediaType: 'text/html' })).toEqual(first);
      expect(await list(place)).toEqual([first]);
    });

    it('are refused where they are too large, and not kept', async () => {
      const place = await openPlace(store);
      const problem = await problemOf(keep(place, 'too long', { mostBytes: 7 }), 'input-too-large');
      expect(problem.params).toEqual({ actual: 8, most: 7 });
      expect(await list(place)).toEqual([]);
      await problemOf(read(place, hashOf('too long')), 'file-missing');
    });

    it('are not there for a project that does not hold them, though somebody knows the hash', async () => {
      const [place, elsewhere] = [await openPlace(store), await openPlace(store)];
      const project = await place.workspace.projects.create(machine, place.office);
      const beside = { ...place, project, sender: machine };
      const { sha256 } = await keep(place, 'Bank statement');
      for (const other of [elsewhere, beside]) {
        await problemOf(read(other, sha256), 'file-missing');
        expect(await list(other)).toEqual([]);
      }
      await problemOf(read({ ...elsewhere, project: place.project }, sha256), 'project-missing');
      await keep(elsewhere, 'Bank statement', { mediaType: 'text/csv' });
      expect((await read(elsewhere, sha256)).file.mediaType).toBe('text/csv');
      expect((await read(place, sha256)).file.mediaType).toBe('text/plain');
    });

    it('are refused where the right went while they came', async () => {
      const place = await openPlace(store);
      const { workspace, sender } = place;
      const withdrawing = async function* (): AsyncGenerator<Uint8Array> {
        yield Buffer.from('late ');
        await workspace.projects.setMember(machine, place, { user: sender.user, grant: undefined });
        yield Buffer.from('evidence');
      };
      await problemOf(keep(place, '', { bytes: withdrawing() }), 'project-missing');
      expect(await list(place)).toEqual([]);
    });

    it('are open to the donor once a report holds them that was submitted', async () => {
      const [known, place] = [await openReported(store), await openReported(store)];
      await reviewed(known, 'rep_1');
      await submit(known, { report: 'rep_1' });
      // The page says which journal it was made on, so that it is another for each project; its blocks are the same.
      const blocks = (await list(known)).find(({ mediaType }) => mediaType === 'application/json');
      const { text } = await read(known, blocks?.sha256 ?? '');
      const donor = { ...place, sender: await addMember(place, { role: 'donor' }) };
      const { sha256 } = await keep(place, text, { mediaType: 'text/html', mostBytes: 100_000 });
      await problemOf(read(donor, sha256), 'file-missing');
      await reviewed(place, 'rep_1');
      await submit(place, { report: 'rep_1' });
      expect(await read(donor, sha256)).toMatchObject({ file: { use: 'snapshot' }, text });
    });
  });
}
