/**
 * The program of the child process that writes documents (dist/renderer.js): one job in, one answer out, until its parent is gone. A document
 * may keep this thread in native code for long, so a second one looks whether the parent is still there.
 */

import { Worker } from 'node:worker_threads';
import { exactPages } from '../formats/binary/docx/exact-pages.ts';
import { UnwritableBlock, type WrittenDocument } from '../formats/document-format.ts';
import { documentWriters } from '../formats/document-writers.ts';
import type { RenderAnswer, RenderJob } from './render-job.ts';

const endWithParent = `const parent = process.ppid;
setInterval(() => { if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL'); }, 500);`;

new Worker(endWithParent, { eval: true }).unref();
process.on('disconnect', () => process.exit());
process.on('message', (job: RenderJob) => void answer(job));

async function answer(job: RenderJob): Promise<void> {
  const given = await write(job).then((written): RenderAnswer => ({ ok: true, written }), refusalOf);
  process.send?.(given);
}

async function write({ format, document, options }: RenderJob): Promise<WrittenDocument> {
  const { pagesFrom, ...rest } = options;
  const pages = pagesFrom === 'estimate' ? { pages: await exactPages(document) } : {};
  return documentWriters[format](document, { ...rest, ...pages });
}

function refusalOf(error: unknown): RenderAnswer {
  const why = error instanceof Error ? error.message : String(error);
  return { ok: false, why, ...(error instanceof UnwritableBlock ? { block: error.block } : {}) };
}
