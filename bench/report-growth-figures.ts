import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentFormatId } from '../src/formats/document-formats.ts';
import { type Figure, tell } from './outcome.ts';
import { projectOfPages, reportOf } from './report-of-pages.ts';
import { withFolder } from './with-folder.ts';
import { type WriteOutcome, writeInChild } from './write-in-child.ts';

const atMost = 1.3;
/** The numbers of pages, the first and the last of which are compared, and how often a report of them is written again in a warm process. */
const sizes = [
  { pages: 10, again: 15 },
  { pages: 100, again: 3 },
  { pages: 1000, again: 1 },
] as const;
const formats = ['docx', 'pdf', 'html'] as const satisfies readonly DocumentFormatId[];

/** Measures and tells. */
export const tellReportGrowth = (): void => withFolder(measureIn);

function measureIn(folder: string): void {
  const written = sizes.map(({ pages, again }) => {
    const document = join(folder, `${pages}.json`);
    writeFileSync(document, JSON.stringify(reportOf(projectOfPages(pages))));
    // The largest PDF fills the memory: it is written once, its start being nothing beside it.
    const runs = (format: DocumentFormatId): number => (format === 'pdf' && again === 1 ? 0 : again);
    const write = (format: DocumentFormatId): WriteOutcome =>
      writeInChild({ format, document, target: join(folder, `${pages}.${format}`), again: runs(format) });
    return { docx: write('docx'), pdf: write('pdf'), html: write('html') };
  });
  const pageCounts = written.map(({ pdf }) => pdf.pageCount ?? 0);
  tell({
    promise: `A page of a report of 1,000 pages costs at most ${atMost} times as much as one of 10, in each format.`,
    figures: formats.flatMap((format) =>
      figuresOf(
        format,
        written.map((each, index) => ({ ...each[format], pageCount: pageCounts[index] ?? 0 })),
      ),
    ),
    note: `The PDFs have ${pageCounts.join(', ')} pages; those numbers divide the time of the other formats too.`,
    peakBytes: Math.max(...written.flatMap(({ docx, pdf }) => [docx.peakBytes, pdf.peakBytes])),
  });
}

type Counted = WriteOutcome & { readonly pageCount: number };

function figuresOf(format: DocumentFormatId, outcomes: readonly Counted[]): readonly Figure[] {
  const perPage = outcomes.map(({ cold, other = cold, pageCount }) => ({
    cpu: other.cpu / pageCount,
    wall: other.wall / pageCount,
  }));
  return [
    ...perPage.map(
      (spent, index): Figure => ({
        what: `${format}, ${outcomes[index]?.pageCount} pages`,
        unit: 'ms per page',
        ...spent,
      }),
    ),
    {
      what: `${format}: a page among the many against one among the few`,
      unit: '×',
      ratio: (perPage.at(-1)?.cpu ?? 0) / (perPage[0]?.cpu ?? 1),
      atMost,
      bounds: 'ratio',
    },
  ];
}
