import { buildDocument } from '../src/core/report/build/build-document.ts';
import { aStrand } from '../src/core/testing.ts';
import { openReportOf } from '../src/core/report/open-report.ts';
import { contributionAgreement } from '../src/core/report/templates/contribution-agreement.ts';
import type { Project, Rows } from '../src/core/project.ts';
import type { WordedDocument } from '../src/i18n/run.ts';
import { wordDocument } from '../src/i18n/word-document.ts';
import { largeProject } from './large-project.ts';
import { at, idAt, indexesTo, wordsOf } from './titles.ts';

/** Pages that every report has: the first one, the contents, sections without anything to tell. */
const fixedPages = 8;

/**
 * A record whose report has about that many pages as PDF: most of them text, a third tables, and of each three items of its work plan one with a
 * footnote, as in the sample report.
 */
export function projectOfPages(pages: number): Project {
  const size = Math.max(1, (pages - fixedPages) / 1.22);
  const items = Math.ceil(size * 4);
  const project = largeProject({
    items,
    itemsPerPlan: items,
    indicators: Math.max(2, Math.ceil(size * 1.5)),
    periods: 24,
  });
  return {
    ...project,
    strands: indexesTo(Math.ceil(items / perStrand)).map(strand),
    workPlanItems: project.workPlanItems.map((item, index) => ({
      ...item,
      strand: idAt('str', Math.floor(index / perStrand)),
      ...(index % 3 === 0 ? noteOf(index) : {}),
    })),
    narratives: indexesTo(Math.ceil(size * 4.5)).map(narrative),
  };
}

/** Items of a strand: tables do not grow with the report, their number does. */
const perStrand = 60;

const strand = (index: number): Rows['strands'] =>
  aStrand({ id: idAt('str', index), code: String(index + 1), title: { en: wordsOf(index + 9000, 3) } });

const noteOf = (index: number): Pick<Rows['workPlanItems'], 'notes'> => ({
  notes: [{ text: { en: `Agreed with ${wordsOf(index + 300, 4)}.` } }],
});

const headings = ['description', 'executive-summary', 'context', 'results', 'coordination', 'visibility'];

/** Three paragraphs of a section: an eighth of a page. */
const narrative = (index: number): Rows['narratives'] => ({
  id: idAt('nar', index),
  section: at(headings, index),
  position: idAt('pos', index),
  text: {
    en: indexesTo(3)
      .map((nth) => paragraph(index * 3 + nth))
      .join('\n\n'),
  },
});

const paragraph = (index: number): string =>
  `The team worked on ${wordsOf(index, 6)}. ${wordsOf(index + 40, 9)} was delivered, and ${wordsOf(index + 80, 8)} follows.`;

/** The report on the open period of a record, in English. */
export function reportOf(project: Project): WordedDocument {
  const report = openReportOf(project);
  if (report === undefined) throw new Error('the record has no open report');
  const document = buildDocument({ project, period: report, template: contributionAgreement });
  return wordDocument(document, 'en');
}
