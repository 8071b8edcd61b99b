import { placeId } from '../../../core/base/id.ts';
import { type Rows, type TableName, emptyProject, toProject } from '../../../core/project.ts';
import type { ReadIssue, ReadResult, SourceFile } from '../../format.ts';
import { decimalSignOf } from './amounts.ts';
import { linksByCode } from './code-links.ts';
import { numbersInCosts } from './costs.ts';
import { periodIn } from './document-title.ts';
import { type Noted, takeFootnotes } from './footnotes.ts';
import { type Furnished, takeFurniture } from './furniture.ts';
import { languageOf } from './language.ts';
import { type Line, linesOf } from './lines.ts';
import { createLooker } from './looks.ts';
import { numbersInValues } from './logframe.ts';
import { type Leftover, type Reading, type SomeRows } from './reading.ts';
import { readParts } from './read-parts.ts';
import { redactionsIn } from './redactions.ts';
import { type Section, cutSections } from './sections.ts';
import { sourceRowOf } from './source-row.ts';
import { projectRowOf, reportRowsOf, titleLineOf } from './title-rows.ts';
import { markWithheld } from './withheld.ts';

/** What the reader says about a text that it read. */
export const readMessages = {
  nothingRecognised:
    'Nothing of a report was recognised in this text: no logframe, activities, costs, work plan or coordination table.',
  manyLeft:
    'Of {all} lines, {left} were not understood. They are listed as leftovers of the source, with their line numbers.',
  truncated: 'The text ends in line {line}, in the middle of a table. Rows may be missing after it.',
} as const;

/** Reads a text that holds something. */
export function readDocument(text: string, file: SourceFile): ReadResult {
  const { lines, withheld } = markWithheld(linesOf(text));
  const furnished = takeFurniture(lines);
  const { navigation, body } = takeNavigation(furnished);
  const noted = takeFootnotes(body, pageIndexOf(furnished.pages));
  const sections = cutSections(noted.lines);
  const reading = readingOf(file, { lines, furnished, noted, sections });
  const title = titleLineOf(furnished.heads, noted.lines);
  const { parts, costs } = readParts(reading, sections, title && periodIn(title.text));
  const rows = mergeRows(parts.map((part) => part.rows));
  const reports = reportRowsOf(reading, title);
  if (!isReport(rows) && reports.length === 0) return nothingRecognised;
  const truncated = truncationOf(text, lines, sections);
  const source = sourceRowOf(reading, {
    file,
    furnished,
    sections,
    parts,
    withheld,
    content: noted.lines,
    leftovers: [...navigation, ...truncated],
  });
  const links = linksByCode(reading, rows.results ?? [], rows.activities ?? []);
  const all: SomeRows = {
    ...rows,
    ...(links.length > 0 ? { links } : {}),
    project: [projectRowOf(reading, title, costs)],
    reports,
    narratives: (rows.narratives ?? []).map((row) => ({ ...row, ...(reports[0] ? { report: reports[0].id } : {}) })),
    sources: [source],
  };
  const project = toProject({ ...all, redactions: redactionsIn(reading, all, withheld) });
  return { project, issues: issuesOf(lines, source, truncated) };
}

const nothingRecognised: ReadResult = {
  project: emptyProject,
  issues: [{ severity: 'error', message: readMessages.nothingRecognised, params: {} }],
};

/** Lines before the first running head, near the top, are text of the site that published the document. */
function takeNavigation({ heads, content }: Furnished): {
  readonly navigation: readonly Leftover[];
  readonly body: readonly Line[];
} {
  const first = heads[0]?.no ?? 0;
  const before = content.filter(({ no }) => no < first);
  if (before.length === 0 || before.length > 8) return { navigation: [], body: content };
  return {
    navigation: before.map(({ no, text }) => ({ line: no, text, why: 'navigation' })),
    body: content.filter(({ no }) => no > first),
  };
}

type Cut = {
  readonly lines: readonly Line[];
  readonly furnished: Furnished;
  readonly noted: Noted;
  readonly sections: readonly Section[];
};

function readingOf({ sha256 }: SourceFile, { lines, furnished, noted, sections }: Cut): Reading {
  const linesIn = (kind: Section['kind']): readonly Line[] =>
    sections.flatMap((section) => (section.kind === kind ? section.lines : []));
  const numbers = [...numbersInCosts(linesIn('costs')), ...numbersInValues(linesIn('logframe'))];
  const indexOf = pageIndexOf(furnished.pages);
  return {
    source: placeId('src', sha256, { line: 0, nth: 0 }),
    sha256,
    language: languageOf(lines),
    decimalSign: decimalSignOf(numbers),
    footnotes: noted.footnotes,
    looker: createLooker(noted.lines),
    pageOf: (line) => furnished.pages[indexOf(line)]?.printed,
  };
}

/** Gives the place of the page on which a line stands. */
function pageIndexOf(pages: Furnished['pages']): (line: number) => number {
  return (line) => {
    let [low, high] = [0, pages.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pages[middle]?.line ?? 0) <= line) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
}

/** The rows of all parts by table: of the tables that parts of a report fill. */
function mergeRows(all: readonly SomeRows[]): SomeRows {
  const rowsIn = <Table extends TableName>(table: Table): readonly Rows[Table][] => all.flatMap((rows) => rows[table] ?? []);
  return {
    results: rowsIn('results'),
    indicators: rowsIn('indicators'),
    means: rowsIn('means'),
    assumptions: rowsIn('assumptions'),
    activities: rowsIn('activities'),
    budgetLines: rowsIn('budgetLines'),
    workPlans: rowsIn('workPlans'),
    strands: rowsIn('strands'),
    workPlanItems: rowsIn('workPlanItems'),
    holds: rowsIn('holds'),
    forums: rowsIn('forums'),
    meetings: rowsIn('meetings'),
    narratives: rowsIn('narratives'),
  };
}

const tablesOfReports = ['results', 'activities', 'means', 'budgetLines', 'workPlanItems', 'meetings'] as const;

const isReport = (rows: SomeRows): boolean => tablesOfReports.some((table) => (rows[table]?.length ?? 0) > 0);

/** The end of a text that stops without a line break inside a table. */
function truncationOf(text: string, lines: readonly Line[], sections: readonly Section[]): readonly Leftover[] {
  const [last, section] = [lines.at(-1), sections.at(-1)];
  if (!last || !section || /[\r\n]\s*$/.test(text.slice(-100)) || section.kind === 'prose') return [];
  return section.lines.at(-1)?.no === last.no ? [{ line: last.no, text: last.text, why: 'truncated' }] : [];
}

const shareToMention = 0.2;

function issuesOf(
  lines: readonly Line[],
  { leftovers }: Rows['sources'],
  truncated: readonly Leftover[],
): readonly ReadIssue[] {
  const left = leftovers.filter(({ why }) => why === 'unrecognised').length;
  const many: readonly ReadIssue[] =
    left > lines.length * shareToMention
      ? [{ severity: 'warning', message: readMessages.manyLeft, params: { all: lines.length, left } }]
      : [];
  const cut = truncated.map(
    ({ line }): ReadIssue => ({ severity: 'warning', message: readMessages.truncated, params: { line }, line }),
  );
  return [...many, ...cut];
}
