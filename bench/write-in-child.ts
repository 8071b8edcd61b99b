/** Writing a document in a new process, as the product does it, with what that process used. */

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import type { DocumentWriter, Pages } from '../src/formats/document-format.ts';
import type { DocumentFormatId } from '../src/formats/document-formats.ts';
import type { WordedDocument } from '../src/i18n/run.ts';
import { type Spent, medianOf, timeAsync } from './measure.ts';

/** What is written: a document from a file, into another file, and so often again in the warm process: the same, and others. */
export type WriteJob = {
  readonly format: DocumentFormatId;
  readonly document: string;
  readonly target: string;
  readonly again: number;
  readonly pages?: Pages;
};

/**
 * What it took: `cold` from the start of the process to the written file, with the memory until then; then the medians of the runs after it, if any:
 * of the same report again, and of others, of which nothing is known yet.
 */
export type WriteOutcome = {
  readonly cold: Spent;
  readonly same?: Spent;
  readonly other?: Spent;
  readonly peakBytes: number;
  /** The peak after all runs: what a process that is kept grows to. */
  readonly keptBytes: number;
  readonly pageCount?: number;
  readonly pages?: Pages;
};

const flag = '--write';

/** Whether this process was started to write one document. */
export const isWriteChild = (): boolean => process.argv[2] === flag;

/** Writes a document in a process of its own, which runs the same bundle as this one. Throws where it fails. */
export function writeInChild(job: WriteJob): WriteOutcome {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [process.argv[1] ?? '', flag, JSON.stringify(job)],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (status !== 0) throw new Error(`writing ${job.format} ended with ${status}: ${stderr.trim()}`);
  return JSON.parse(stdout) as WriteOutcome;
}

/** The work of the process that was started to write. */
export async function writeAsChild(): Promise<void> {
  const job = JSON.parse(process.argv[3] ?? '') as WriteJob;
  const document = JSON.parse(readFileSync(job.document, 'utf8')) as WordedDocument;
  const write = await writerOf(job.format);
  const options = job.pages === undefined ? {} : { pages: job.pages };
  const { bytes, pageCount, pages } = await write(document, options);
  writeFileSync(job.target, bytes);
  const { user, system } = process.cpuUsage();
  const cold = { cpu: (user + system) / 1000, wall: performance.now() };
  const peakBytes = process.resourceUsage().maxRSS * 1024;
  const runs: { same: Spent[]; other: Spent[] } = { same: [], other: [] };
  for (let run = 1; run <= job.again; run += 1) {
    runs.same.push(await timeAsync(() => write(document, options)));
  }
  for (let run = 1; run <= job.again; run += 1) {
    const other = otherThan(document, run);
    runs.other.push(await timeAsync(() => write(other, options)));
  }
  const keptBytes = process.resourceUsage().maxRSS * 1024;
  const warm = job.again === 0 ? {} : { same: medianOf(runs.same), other: medianOf(runs.other) };
  console.log(JSON.stringify({ cold, ...warm, peakBytes, keptBytes, pageCount, pages }));
}

/** The document with a mark in every text: nothing of it may be kept from the last run, as nothing is between two reports. */
const otherThan = (document: WordedDocument, run: number): WordedDocument =>
  JSON.parse(JSON.stringify(document).replaceAll('"text":"', `"text":"${run}`)) as WordedDocument;

/** The writer alone, so that the process loads nothing that it does not need. */
async function writerOf(format: DocumentFormatId): Promise<DocumentWriter> {
  switch (format) {
    case 'docx':
      return (await import('../src/formats/binary/docx/write-docx.ts')).writeDocx;
    case 'pdf':
      return (await import('../src/formats/binary/pdf/write-pdf.ts')).writePdf;
    default:
      return (await import('../src/formats/text/html/write-html.ts')).writeHtml;
  }
}
