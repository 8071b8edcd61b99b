/**
 * The program of the child process that reads what people upload (dist/reader.js): one job about the file that is its standard input, one answer.
 * It is started anew for each upload, with no environment, no database, and no right to any file but that one and a folder of its own.
 */

import { createReadStream, fstatSync } from 'node:fs';
import { Problem } from '../../core/problem.ts';
import { identifyReport } from '../../formats/text/identify-report.ts';
import { endWithParent } from '../end-with-parent.ts';
import { refuseFullDisk } from '../refuse-full-disk.ts';
import type { ReadAnswer, ReadJob } from './read-job.ts';
import { readReport } from './read-report.ts';
import { unpackProject } from './unpack-project.ts';

endWithParent();
process.once('message', (job: ReadJob) => void answer(job));

async function answer(job: ReadJob): Promise<void> {
  process.send?.(await read(job).catch(refusalOf));
}

async function read(job: ReadJob): Promise<ReadAnswer> {
  if (job.kind === 'project')
    return { project: await refuseFullDisk(() => unpackProject(bytesOfInput, job)) };
  // What takes PDFs apart is large, and most uploads are none.
  if (job.kind === 'scan') {
    const { scanFiles } = await import('../../formats/binary/apart/scan-files.ts');
    return { scan: await scanFiles([job.file], job.entities) };
  }
  if (job.kind === 'redact') {
    const { redactPdf } = await import('../../formats/binary/redact/redact-pdf.ts');
    return { redacted: await redactPdf(job.file.bytes, job.entities) };
  }
  if (job.kind === 'inspect') {
    const { inspectPdf } = await import('../../formats/binary/inspect/inspect-pdf.ts');
    return { inspected: await inspectPdf(await gather(job.mostBytes)) };
  }
  if (job.kind === 'identify')
    return { identified: identifyReport(await gather(job.mostBytes), job.snapshots) };
  return { report: readReport(await gather(job.mostBytes), job) };
}

const input = 0;

const bytesOfInput = (): AsyncIterable<Uint8Array> =>
  createReadStream('', { fd: input, start: 0, autoClose: false });

/** All bytes of the input, which are as many as the file system says. */
async function gather(most: number): Promise<Uint8Array> {
  const actual = fstatSync(input).size;
  if (actual > most) throw new Problem('input-too-large', { actual, most });
  const parts: Uint8Array[] = [];
  for await (const part of bytesOfInput()) parts.push(part);
  return Buffer.concat(parts);
}

function refusalOf(error: unknown): ReadAnswer {
  if (error instanceof Problem) return { problem: { code: error.code, params: error.params } };
  return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
