import { spawnSync } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentFormatId } from '../src/formats/document-formats.ts';
import { convertWithOffice } from './convert-with-office.ts';
import { type Spent, time } from './measure.ts';
import { type Figure, tell } from './outcome.ts';
import { projectOfPages, reportOf } from './report-of-pages.ts';
import { withFolder } from './with-folder.ts';
import { type WriteOutcome, writeInChild } from './write-in-child.ts';

const pages = 100;
const again = 5;
const most = {
  docx: { cold: 1500, warm: undefined },
  pdf: { cold: 2500, warm: 500 },
  html: { cold: undefined, warm: undefined },
} as const;
const mostMemory = 350;
const mostForSample = 3000;

/** Measures and tells. */
export const tellReportFigures = (): void => withFolder(measureIn);

function measureIn(folder: string): void {
  const project = projectOfPages(pages);
  const path = (ending: string): string => join(folder, `report.${ending}`);
  const building = time(() => writeFileSync(path('json'), JSON.stringify(reportOf(project))));
  const written = (format: DocumentFormatId, from?: WriteOutcome): WriteOutcome =>
    writeInChild({
      format,
      document: path('json'),
      target: path(format),
      again,
      ...(from?.pages === undefined ? {} : { pages: from.pages }),
    });
  const pdf = written('pdf');
  const all = { docx: written('docx', pdf), pdf, html: written('html') };
  const office = convertWithOffice(path('docx'), folder);
  const sample = writeSample(folder);
  tell({
    promise: `A report of ${pages} pages takes at most ${most.docx.cold / 1000} s of the processor as DOCX and ${most.pdf.cold / 1000} s as PDF in a new process, loading included, ${most.pdf.warm / 1000} s as PDF again in a warm one, and ${mostMemory} MB; the sample report in all formats takes at most ${mostForSample / 1000} s by the clock.`,
    figures: [
      { what: 'building the document from the record', unit: 'ms', ...building },
      ...formatFigures('docx', all.docx),
      ...formatFigures('pdf', all.pdf),
      ...formatFigures('html', all.html),
      ...officeFigures(office, all),
      {
        what: 'strand report: the sample in three formats',
        unit: 'ms',
        wall: sample.wall,
        atMost: mostForSample,
        bounds: 'wall',
      },
    ],
    note: `The PDF has ${pdf.pageCount ?? 'an unknown number of'} pages; the files have ${sizesOf(folder)} bytes; the sample's are ${sample.files}. ${office === undefined ? 'LibreOffice is not installed.' : ''}`,
    peakBytes: Math.max(all.docx.peakBytes, all.pdf.peakBytes),
  });
}

function formatFigures(
  format: keyof typeof most,
  { cold, same, other, peakBytes, keptBytes }: WriteOutcome,
): readonly Figure[] {
  const bounds = most[format];
  return [
    { what: `${format} in a new process`, unit: 'ms', ...cold, ...bounded(bounds.cold) },
    { what: `${format} again in the warm process`, unit: 'ms', ...same, ...bounded(bounds.warm) },
    { what: `${format} of another report in the warm process`, unit: 'ms', ...other },
    {
      what: `${format}: peak memory`,
      unit: 'MB',
      ratio: megabytes(peakBytes),
      atMost: mostMemory,
      bounds: 'ratio',
    },
    { what: `${format}: peak memory after ${2 * again} more`, unit: 'MB', ratio: megabytes(keptBytes) },
  ];
}

const bounded = (atMost: number | undefined) => (atMost === undefined ? {} : { atMost });

const megabytes = (bytes: number): number => bytes / 1024 / 1024;

type Written = { readonly docx: WriteOutcome; readonly pdf: WriteOutcome };

function officeFigures(office: Spent | undefined, { docx, pdf }: Written): readonly Figure[] {
  if (office === undefined) return [];
  return [
    { what: 'LibreOffice: that DOCX to PDF', unit: 'ms', ...office },
    { what: 'docx in a new process against LibreOffice', unit: '×', ratio: docx.cold.cpu / office.cpu },
    { what: 'pdf in a new process against LibreOffice', unit: '×', ratio: pdf.cold.cpu / office.cpu },
  ];
}

const sizesOf = (folder: string): string =>
  (['docx', 'pdf', 'html'] as const)
    .map((format) => `${format} ${statSync(join(folder, `report.${format}`)).size}`)
    .join(', ');

/** The sample report by the command line, with how long it took by the clock. */
function writeSample(folder: string): { readonly wall: number; readonly files: string } {
  const out = join(folder, 'out');
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['bin/strand.js', 'report', 'fixtures/libmitaf/record.json', '--out', out, '--formats', 'docx,pdf,html'],
    { encoding: 'utf8' },
  );
  const wall = performance.now() - start;
  if (status !== 0) throw new Error(`strand report ended with ${status}: ${stderr.trim()}`);
  const sizes = ['docx', 'pdf', 'html'].map((format) => statSync(join(out, `interim-report.${format}`)).size);
  return { wall, files: `${sizes.join(', ')} bytes` };
}
