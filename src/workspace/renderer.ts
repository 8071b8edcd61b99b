/** The program of the child process that writes documents (dist/renderer.js): one job in, one answer out, until its parent is gone. */

import { exactPages } from '../formats/binary/docx/exact-pages.ts';
import { UnwritableBlock, type WrittenDocument } from '../formats/document-format.ts';
import { documentWriters } from '../formats/document-writers.ts';
import { endWithParent } from './end-with-parent.ts';
import type { RenderAnswer, RenderJob } from './render-job.ts';

endWithParent();
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
