/** What people upload: each harmful file ends in a refusal, in bounded time, while the server goes on. */

import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importProject, readReport } from '../src/api/exchange.ts';
import { listProjects } from '../src/api/projects.ts';
import { machine } from '../src/workspace/sender.ts';
import { damages, deep, withFile, zerosInGzip } from './damaged-projects.ts';
import { ensureBuilt } from './ensure-built.ts';
import { loadFixture } from './fixtures.ts';
import { address, clientOf } from './http-client.ts';
import { describeOnStore } from './stores.ts';
import { type RawEntry, putTogether, takeApart } from './taken-apart.ts';
import { type UploadWorld, openUploadWorld, uploadLimits } from './upload-world.ts';

const megabyte = 1024 * 1024;
const anything = 'application/octet-stream';

describeOnStore('uploads', (makeDatabase) => {
  let uploads: UploadWorld;
  let entries: readonly RawEntry[];
  beforeAll(async () => {
    ensureBuilt();
    uploads = await openUploadWorld(makeDatabase);
    entries = await takeApart(uploads.whole);
  }, 120_000);
  afterAll(() => uploads.close());

  const projectsThere = async () => {
    const { world, other } = uploads;
    return (await world.administrator.client.call(listProjects, { params: other })).json.projects;
  };

  const read = async (text: string, mediaType = anything) => {
    const file = { bytes: encode(text), mediaType };
    const asked = { params: uploads.other, query: { name: 'report.txt' }, file };
    return (await uploads.appWith().client.call(readReport, asked)).json;
  };

  describe('of projects', () => {
    it.each(damages)('are refused: %s', async (_, damage, codes) => {
      const bytes = await damage(entries, uploads.whole);
      const before = process.memoryUsage().rss;
      const refused = await uploads
        .appWith()
        .exchange.importProject({
          ...uploads.other,
          sender: machine,
          bytes: inOnePiece(bytes),
          mostBytes: 64 * megabyte,
        })
        .catch((error: unknown) => error);
      expect(codes).toContain((refused as { code?: string }).code);
      // What was unpacked was unpacked elsewhere.
      expect(process.memoryUsage().rss - before).toBeLessThan(200 * megabyte);
    });

    it('are refused over HTTP at the limit of its contract', async () => {
      const file = { bytes: new Uint8Array(zerosInGzip(528)), mediaType: anything };
      const asked = uploads.appWith().client.call(importProject, { params: uploads.other, file });
      await expect(asked).rejects.toMatchObject({
        code: 'input-too-large',
        params: { most: 512 * megabyte },
      });
    });

    it('leave nothing behind, neither project nor file', async () => {
      expect(await projectsThere()).toEqual([]);
      expect(readdirSync(uploads.folder, { recursive: true })).toEqual(['files', join('files', 'incoming')]);
    });

    it('that are whole are taken in after all of that', async () => {
      const file = { bytes: uploads.whole, mediaType: anything };
      const { client } = uploads.appWith();
      const { project } = (await client.call(importProject, { params: uploads.other, file })).json;
      expect((await projectsThere()).map((listed) => listed.project)).toEqual([project]);
    });
  });

  it('of projects with a file are taken in where its row says of it what it is', async () => {
    const whole = new Uint8Array(await putTogether(withFile(entries)));
    const world = await openUploadWorld(makeDatabase);
    try {
      const file = { bytes: whole, mediaType: anything };
      const { client } = world.appWith();
      await client.call(importProject, { params: world.other, file });
      expect(readdirSync(join(world.folder, 'files'))).toEqual(['2d', 'incoming']);
    } finally {
      await world.close();
    }
  });

  describe('of reports', () => {
    it('give the record with its findings, in the language of the reader', async () => {
      const { world, other } = uploads;
      const record = loadFixture('libmitaf');
      const file = { bytes: encode(JSON.stringify({ record })), mediaType: 'application/json' };
      const client = clientOf(world.app, { ...world.administrator.headers, 'Accept-Language': 'fr' });
      const { json } = await client.call(readReport, { params: other, file });
      expect(json).toMatchObject({ format: 'strand-json', record, issues: [] });
      expect(json.findings.length).toBeGreaterThan(20);
      expect(json.findings.map(({ message }) => message).join(' ')).toMatch(/ indicateurs? /);
    });

    it('say all that is wrong with them, each with its line', async () => {
      const refused = await read('{"a": 1,\n\n"b": 2 "c"}', 'text/plain').catch((error: unknown) => error);
      expect(refused).toMatchObject({ code: 'unreadable-input' });
      expect(JSON.stringify(refused)).toContain('Line 3: ');
    });

    it.each([
      ['a PDF', '%PDF-1.7', 'This is a PDF.'],
      ['a zip', 'PK\u0003\u0004', 'Save it as plain text first.'],
      ['a file without text', ' \n', 'The file is empty.'],
      ['nesting', deep, 'nested more than 64 levels deep'],
    ])('are refused with the way out: %s', async (_, text, words) => {
      await expect(read(text)).rejects.toThrow(words);
    });

    it('are nobody’s business but of those in the office', async () => {
      const stranger = await uploads.world.addPerson('Basil Sample');
      const file = { bytes: encode('{}'), mediaType: 'application/json' };
      const asked = stranger.client.call(readReport, { params: uploads.other, file });
      await expect(asked).rejects.toMatchObject({ code: 'unknown-office' });
    });
  });

  it('hold up nobody else while they are read, and end with who sent them', async () => {
    const program = join(uploads.folder, 'loops.mjs');
    writeFileSync(program, `process.on('message', () => { for (;;); });`);
    const report = { ...uploadLimits.report, timeLimitMs: 8000 };
    const { app, readers } = uploads.appWith({ ...uploadLimits, report }, program);
    const at = `${address}/api/offices/${uploads.other.office}`;
    const { headers } = uploads.world.administrator;
    const send = async (signal: AbortSignal) =>
      app.request(`${at}/readings`, {
        method: 'POST',
        headers: { ...headers, 'Content-Type': 'text/plain' },
        body: 'a report',
        signal,
      });
    const ending = new AbortController();
    const reading = [send(ending.signal), send(new AbortController().signal)];
    await expect.poll(() => readers.processes().length, { timeout: 10_000 }).toBe(2);
    for (let turn = 0; turn < 5; turn += 1)
      expect((await app.request(`${at}/projects`, { headers })).status).toBe(200);
    expect(readers.processes()).toHaveLength(2);
    ending.abort();
    await expect.poll(() => readers.processes().length, { timeout: 5000 }).toBe(1);
    const [left, late] = await Promise.all(reading);
    expect([left?.status, late?.status]).toEqual([503, 422]);
    expect(await late?.json()).toMatchObject({ code: 'reading-too-long', params: { seconds: 8 } });
    expect(readers.processes()).toEqual([]);
  });
});

async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

const encode = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text));
