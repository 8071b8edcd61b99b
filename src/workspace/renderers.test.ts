import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../../test/ensure-built.ts';
import { sampleDocument } from '../../test/sample-document.ts';
import { root } from '../../test/source-files.ts';
import { flatBlocks } from '../core/report/document.ts';
import { documentFormats } from '../formats/document-formats.ts';
import type { WordedDocument } from '../i18n/run.ts';
import { type Renderers, openRenderers } from './renderers.ts';
import type { Limits } from './watch-limits.ts';
import { workspaceWords } from './words.ts';

/** A program in the renderer's place: each format is something that a writer may do. */
const badProgram = `
const kept = [];
const job = {
  html: () => setTimeout(() => process.send({ ok: true, written: { bytes: new Uint8Array([1, 2]) } }), 100),
  pdf: () => { for (;;); },
  docx: () => process.abort(),
};
process.on('disconnect', () => process.exit());
process.on('message', ({ format, document }) => {
  if (document.hoards) setInterval(() => kept.push(Buffer.alloc(16e6, 1)), 5);
  else job[format]();
});
`;

const roomy: Limits = { timeLimitMs: 60_000, memoryLimitBytes: 1024 * 1024 * 1024 };
const document = sampleDocument('en');

let folder = '';
let bad = '';
beforeAll(() => {
  ensureBuilt();
  folder = mkdtempSync(join(tmpdir(), 'strand-renderers-'));
  bad = join(folder, 'bad.mjs');
  writeFileSync(bad, badProgram);
});
afterAll(() => rmSync(folder, { recursive: true }));

const opened: Renderers[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((renderers) => renderers.close()));
});

function open(limits: Partial<Limits> = {}, program?: string): Renderers {
  const renderers = openRenderers({ ...roomy, ...limits }, program);
  opened.push(renderers);
  return renderers;
}

/** Whether a process is there; one that has ended and that nobody has asked after is not. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
  return !stdout.trim().startsWith('Z');
}

async function untilGone(pids: readonly number[]): Promise<readonly number[]> {
  for (let turn = 0; turn < 50 && pids.some(isAlive); turn += 1) await wait(100);
  return pids.filter(isAlive);
}

/** A document that takes the writer of the PDF long. */
function longDocument(): WordedDocument {
  const blocks = document.blocks.flatMap((block) => (block.kind === 'landscape' ? block.blocks : []));
  const rows = blocks.flatMap((block) =>
    block.kind === 'table' && block.id === 'tbl-plan' ? block.rows : [],
  );
  const longer = blocks.map((block) =>
    block.kind === 'table' ? { ...block, rows: Array.from({ length: 400 }, () => rows).flat() } : block,
  );
  return { ...document, blocks: longer.filter((block) => block.kind === 'table' && block.id === 'tbl-plan') };
}

describe('openRenderers', () => {
  it.each(documentFormats)('writes a document as $id in a process of its own', async ({ id }) => {
    const renderers = open();
    const rendered = await renderers.render(id, document);
    expect(rendered).toMatchObject({ ok: true });
    expect(rendered.ok && rendered.bytes.length).toBeGreaterThan(1000);
    expect(renderers.processes()).toHaveLength(1);
    expect(renderers.processes()).not.toContain(process.pid);
  });

  it('keeps a child for the next document, of another format too', async () => {
    const renderers = open();
    await renderers.render('html', document);
    const before = renderers.processes();
    const pdf = await renderers.render('pdf', document);
    expect(pdf.ok && pdf.pageCount).toBeGreaterThan(3);
    await renderers.render('html', document);
    expect(renderers.processes()).toEqual(before);
  });

  it('says what is missing and which block is at fault', async () => {
    const at = flatBlocks(document.blocks).findIndex((block) => block.kind === 'list');
    const broken = {
      ...document,
      blocks: document.blocks.map((block) => (block.kind === 'list' ? { ...block, items: null } : block)),
    } as unknown as WordedDocument;
    const renderers = open();
    for (const { id } of documentFormats) {
      expect(await renderers.render(id, broken)).toMatchObject({
        ok: false,
        why: { message: workspaceWords.blockCannotBeWritten },
        block: at,
        where: { message: workspaceWords.underHeading, params: { heading: '1 Description' } },
      });
      expect(await renderers.render(id, document)).toMatchObject({ ok: true });
    }
  });

  it('refuses what cannot be handed to a child, and goes on', async () => {
    const renderers = open();
    const unhandable = { ...document, blocks: () => [] } as unknown as WordedDocument;
    expect(await renderers.render('html', unhandable)).toMatchObject({
      ok: false,
      why: { message: workspaceWords.cannotBeWritten },
    });
    expect(await renderers.render('html', document)).toMatchObject({ ok: true });
  });

  it('says so where no child can be started, each time', async () => {
    // More documents than may be written at once: none of them keeps the place of the next.
    const unable = open({}, 'no such \0 program');
    for (let turn = 0; turn < 3; turn += 1)
      expect(await unable.render('html', document)).toMatchObject({
        ok: false,
        why: { message: workspaceWords.crashed },
      });
    expect(unable.processes()).toEqual([]);
  });

  it('kills a child that takes too long, though it answers to nothing', async () => {
    const renderers = open({ timeLimitMs: 3_000 }, bad);
    const running = renderers.render('pdf', document);
    const pids = renderers.processes();
    expect(await running).toEqual({
      ok: false,
      why: { message: workspaceWords.tookTooLong, params: { seconds: 3 } },
    });
    expect(await untilGone(pids)).toEqual([]);
    expect(await renderers.render('html', document)).toMatchObject({ ok: true });
    expect(renderers.processes()).not.toEqual(pids);
  });

  it('stops a real document that is too long for its time', async () => {
    const rendered = await open({ timeLimitMs: 50 }).render('pdf', longDocument());
    expect(rendered).toMatchObject({ ok: false, why: { message: workspaceWords.tookTooLong } });
  });

  it('kills a child that takes too much memory', async () => {
    const renderers = open({ memoryLimitBytes: 256 * 1024 * 1024 }, bad);
    const hoard = { ...document, hoards: true };
    const running = renderers.render('html', hoard);
    const pids = renderers.processes();
    expect(await running).toEqual({
      ok: false,
      why: { message: workspaceWords.tooMuchMemory, params: { megabytes: 256 } },
    });
    expect(await untilGone(pids)).toEqual([]);
    expect(await renderers.render('html', document)).toMatchObject({ ok: true });
  });

  it('answers for a child that breaks off, and starts another', async () => {
    const renderers = open({}, bad);
    expect(await renderers.render('docx', document)).toEqual({
      ok: false,
      why: { message: workspaceWords.crashed, params: { how: 'SIGABRT' } },
    });
    expect(await renderers.render('html', document)).toMatchObject({ ok: true });
    expect(await open({}, join(folder, 'nowhere.mjs')).render('html', document)).toMatchObject({
      ok: false,
      why: { message: workspaceWords.crashed, params: { how: 'exit code 1' } },
    });
  });

  it('is not harmed by a child that dies while it is idle', async () => {
    const renderers = open({}, bad);
    await renderers.render('html', document);
    const pids = renderers.processes();
    for (const pid of pids) process.kill(pid, 'SIGKILL');
    await untilGone(pids);
    await wait(50);
    expect(await renderers.render('html', document)).toMatchObject({ ok: true });
  });

  it('lets two work at once and the others wait', async () => {
    const renderers = open({}, bad);
    const all = Promise.all(Array.from({ length: 5 }, () => renderers.render('html', document)));
    await wait(20);
    expect(renderers.processes()).toHaveLength(2);
    expect((await all).map(({ ok }) => ok)).toEqual([true, true, true, true, true]);
    expect(renderers.processes()).toHaveLength(2);
  });

  it('ends everything when it is closed, at work and idle', async () => {
    const renderers = open({}, bad);
    await renderers.render('html', document);
    const working = ['pdf', 'pdf', 'html'].map((id) => renderers.render(id as 'pdf', document));
    await wait(100);
    const pids = renderers.processes();
    await renderers.close();
    expect(pids).toHaveLength(2);
    expect(pids.filter(isAlive)).toEqual([]);
    for (const rendered of [...(await Promise.all(working)), await renderers.render('html', document)])
      expect(rendered).toEqual({ ok: false, why: { message: workspaceWords.stopped, params: {} } });
    expect(renderers.processes()).toEqual([]);
  });
});

const script = (body: string): string => `
import { readFileSync } from 'node:fs';
import { openRenderers } from ${JSON.stringify(pathToFileURL(join(root, 'dist', 'index.js')).href)};
const document = JSON.parse(readFileSync(${JSON.stringify(join(folder, 'document.json'))}, 'utf8'));
const renderers = openRenderers();
${body}`;

function write(body: string, work: WordedDocument): string {
  writeFileSync(join(folder, 'document.json'), JSON.stringify(work));
  const path = join(folder, 'program.mjs');
  writeFileSync(path, script(body));
  return path;
}

describe('a program that opens renderers', () => {
  it('ends by itself, and its idle child with it', async () => {
    const body = `await renderers.render('html', document); console.log(renderers.processes().join());`;
    const { status, stdout } = spawnSync(process.execPath, [write(body, document)], {
      encoding: 'utf8',
      timeout: 20_000,
    });
    expect(status).toBe(0);
    expect(await untilGone(stdout.trim().split(',').map(Number))).toEqual([]);
  });

  it('takes a child with it that is at work, even if it is killed', async () => {
    const body = `renderers.render('pdf', document); setTimeout(() => console.log(renderers.processes().join()), 900);`;
    const program = spawn(process.execPath, [write(body, longDocument())], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [told] = (await once(program.stdout, 'data')) as [Buffer];
    const pids = String(told).trim().split(',').map(Number);
    expect(pids.map(isAlive)).toEqual([true]);
    program.kill('SIGKILL');
    expect(await untilGone(pids)).toEqual([]);
  });
});
