/** What else runs in child processes, in this one: for suites that are about something else. */

import { readFile } from 'node:fs/promises';
import { scanFiles } from '../src/formats/binary/apart/scan-files.ts';
import { redactPdf } from '../src/formats/binary/redact/redact-pdf.ts';
import { identifyReport } from '../src/formats/text/identify-report.ts';
import type { Readers } from '../src/workspace/reading/readers.ts';
import type { Renderers } from '../src/workspace/renderers.ts';

/** Writes each document as the name of its format and all that stands in it, without a child process. */
export const renderersThat = (first: () => Promise<void>): Renderers => ({
  render: async (format, document) => {
    await first();
    return { ok: true, bytes: Buffer.from(`${format} ${JSON.stringify(document)}`, 'utf8') };
  },
  processes: () => [],
  close: () => Promise.resolve(),
});

/** Looks through files, redacts them, and says which submitted reports they are. */
export const readersInProcess: Pick<Readers, 'scan' | 'redactPdf' | 'identify'> = {
  scan: ({ file, entities }) => scanFiles([file], entities),
  redactPdf: ({ file, entities }) => redactPdf(file.bytes, entities),
  identify: async ({ path, snapshots }) => identifyReport(await readFile(path), snapshots),
};
