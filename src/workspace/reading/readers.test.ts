import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../../../test/ensure-built.ts';
import { root } from '../../../test/source-files.ts';
import { day } from '../../core/base/day.ts';
import { anchorText } from '../../core/report/anchor.ts';
import { aProject, anAnchor, anIndicator } from '../../core/testing.ts';
import { readingWords } from '../words.ts';
import type { ReportJob } from './read-job.ts';
import { type Asking, type ReadLimits, type Readers, openReaders, usualReadLimits } from './readers.ts';

const megabyte = 1024 * 1024;

/** A program in the reader's place, that does what the name of the file says: what a hostile file might make of a reader. */
const badProgram = `
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
const kept = [];
const codeOf = (what) => { try { what(); return 'done'; } catch (error) { return error.code ?? error.message; } };
const jobs = {
  loops: () => { for (;;); },
  hoards: () => setInterval(() => kept.push(Buffer.alloc(16e6, 1)), 5),
  fills: () => { for (;;) kept.push({ kept: [kept.length] }); },
  aborts: () => process.abort(),
  looks: () => process.send({ report: {
    environment: Object.keys(process.env).filter((name) => process.env[name].includes('hush')),
    input: readFileSync(0, 'utf8'),
    read: codeOf(() => readFileSync('/etc/hostname')),
    source: codeOf(() => readFileSync(${JSON.stringify(join(root, 'src', 'index.ts'))})),
    written: codeOf(() => writeFileSync(${JSON.stringify(join(tmpdir(), 'strand-was-here'))}, '')),
    started: codeOf(() => spawnSync('true')),
  } }),
};
process.on('message', ({ name }) => jobs[name]());
`;

let folder = '';
let bad = '';
beforeAll(() => {
  ensureBuilt();
  folder = mkdtempSync(join(tmpdir(), 'strand-readers-'));
  mkdirSync(join(folder, 'program'));
  bad = join(folder, 'program', 'bad.mjs');
  writeFileSync(bad, badProgram);
});
afterAll(() => rmSync(folder, { recursive: true }));

const limitsOf = (limits: Partial<ReadLimits['report']>): ReadLimits => {
  const report = { ...usualReadLimits.report, ...limits };
  return { ...usualReadLimits, report };
};
const fileOf = (bytes: Uint8Array | string): string => {
  const path = join(folder, 'upload');
  writeFileSync(path, bytes);
  return path;
};
const asked = { name: 'report.txt', asOf: undefined, today: day('2026-01-01'), mostBytes: 32 * megabyte };
const read = (readers: Readers, bytes: Uint8Array | string, more: Partial<Asking<ReportJob>> = {}) =>
  readers.readReport({ ...asked, path: fileOf(bytes), ...more });

/** The processes of so many readers, once they have begun. */
async function begun(readers: Readers, count = 1): Promise<readonly number[]> {
  await expect.poll(() => readers.processes().length, { interval: 5 }).toBe(count);
  return readers.processes();
}

const isAlive = (pid: number): boolean =>
  !/^(Z|$)/.test(spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim());

describe('openReaders', () => {
  it('reads a record and checks it, in a process that ends with it', async () => {
    const readers = openReaders();
    const record = aProject({ indicators: [anIndicator()] });
    const reading = read(readers, JSON.stringify({ record }));
    const pids = await begun(readers);
    expect(await reading).toMatchObject({ format: 'strand-json', record, asOf: '2022-03-31' });
    expect([pids.length, readers.processes().length]).toEqual([1, 0]);
    expect(pids).not.toContain(process.pid);
    await expect.poll(() => pids.filter(isAlive)).toEqual([]);
  });

  it('says what a text of another encoding may have lost, and where errors stand', async () => {
    const readers = openReaders();
    const latin = await read(
      readers,
      Buffer.from('{"project":[{"id":"prj_1","title":{"fr":"R\xe9sultat"}}]}', 'latin1'),
    );
    expect(latin).toMatchObject({ issues: [{ severity: 'warning', message: readingWords.notUtf8 }] });
    expect(await read(readers, '{"a": 1,\n\n"b": 2 "c"}')).toMatchObject({ unreadable: [{ line: 3 }] });
  });

  it.each([
    ['nothing', '', readingWords.isEmpty],
    ['a PDF', '%PDF-1.7\n', readingWords.isPdf],
    ['a zip that says it holds four gigabytes', zipThatClaims(0xffff_fffe), readingWords.isZip],
    ['32 MB of zeros', new Uint8Array(32 * megabyte), readingWords.isBinary],
    ['a record without rows', '{"record":{}}', readingWords.isBlank],
  ])('refuses %s, and unpacks nothing', async (_, bytes, message) => {
    expect(await read(openReaders(), bytes)).toMatchObject({ unreadable: [{ message }] });
  });

  it('says which of the snapshots a file is, and unpacks nothing that is too large', async () => {
    const readers = openReaders();
    const snapshot = { id: 'snp_1', files: [], anchor: anAnchor };
    const identify = (bytes: Uint8Array | string) =>
      readers.identify({ path: fileOf(bytes), snapshots: [snapshot], mostBytes: megabyte });
    const printed = anchorText(anAnchor);
    expect(await identify(`%PDF-1.7 ${printed} %%EOF`)).toEqual({ is: 'altered', snapshot });
    expect(await identify(`%PDF-1.7 ${printed.slice(0, 40)} %%EOF`)).toEqual({ is: 'unknown' });
    expect(await identify(zipThatClaims(0xffff_fffe))).toEqual({ is: 'unknown' });
    await expect(identify(new Uint8Array(megabyte + 1))).rejects.toMatchObject({ code: 'input-too-large' });
  });

  it('refuses more bytes than it may read', async () => {
    await expect(read(openReaders(), 'x'.repeat(11), { mostBytes: 10 })).rejects.toMatchObject({
      code: 'input-too-large',
      params: { actual: 11, most: 10 },
    });
  });

  it.each([
    ['nested four million deep', '['.repeat(4e6)],
    ['of eight million lists', `[${'[],'.repeat(8e6)}[]]`],
  ])('ends at JSON that is %s, within its limits', async (_, text) => {
    const start = performance.now();
    const limits = { timeLimitMs: 20_000, memoryLimitBytes: 192 * megabyte };
    const outcome = await read(openReaders(limitsOf(limits)), text).then(
      (answer) => ('unreadable' in answer ? 'unreadable' : 'read'),
      (error: unknown) => String(error),
    );
    expect(outcome).toMatch(/^(unreadable|Problem: reading-too-(long|large) )/);
    expect(performance.now() - start).toBeLessThan(25_000);
  });

  it('kills a reader that takes too long, though it answers to nothing, and goes on', async () => {
    const readers = openReaders(limitsOf({ timeLimitMs: 3000 }), bad);
    const reading = read(readers, '', { name: 'loops' });
    const pids = await begun(readers);
    await expect(reading).rejects.toMatchObject({ code: 'reading-too-long', params: { seconds: 3 } });
    await expect.poll(() => pids.filter(isAlive)).toEqual([]);
    expect(await read(readers, 'x', { name: 'looks' })).toBeDefined();
  });

  it.each(['hoards', 'fills'])('kills a reader that %s memory', async (name) => {
    const readers = openReaders(limitsOf({ memoryLimitBytes: 128 * megabyte }), bad);
    await expect(read(readers, '', { name })).rejects.toMatchObject({
      code: 'reading-too-large',
      params: { megabytes: 128 },
    });
  });

  it('takes a reader that breaks off for a fault of ours', async () => {
    const readers = openReaders(usualReadLimits, bad);
    await expect(read(readers, '', { name: 'aborts' })).rejects.toThrow('broke off (SIGABRT)');
  });

  it('leaves a reader no secret, no file but its own, and no process', async () => {
    process.env['STRAND_TRY_SECRET'] = 'hush';
    const seen = await read(openReaders(usualReadLimits, bad), 'the upload', { name: 'looks' });
    delete process.env['STRAND_TRY_SECRET'];
    const denied = 'ERR_ACCESS_DENIED';
    expect(seen).toEqual({
      environment: [],
      input: 'the upload',
      read: denied,
      source: denied,
      written: denied,
      started: denied,
    });
  });

  it('ends a reader that nobody waits for any more, and does not begin one', async () => {
    const readers = openReaders(usualReadLimits, bad);
    const ending = new AbortController();
    const waiting = ['loops', 'loops', 'loops'].map((name) =>
      read(readers, '', { name, signal: ending.signal }),
    );
    const pids = await begun(readers, 2);
    ending.abort();
    for (const one of await Promise.allSettled(waiting))
      expect(one).toMatchObject({ status: 'rejected', reason: { code: 'took-too-long' } });
    await expect.poll(() => pids.filter(isAlive)).toEqual([]);
  });
});

/** A local file header of a zip that claims so many bytes, and holds a few. */
function zipThatClaims(sizeBytes: number): Buffer {
  const header = Buffer.alloc(30);
  header.write('PK\x03\x04', 'latin1');
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(100, 18);
  header.writeUInt32LE(sizeBytes, 22);
  return Buffer.concat([header, Buffer.alloc(100)]);
}
