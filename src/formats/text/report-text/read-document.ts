import { type Rows, type TableName, emptyProject, toProject } from '../../../core/project.ts';
import type { ReadIssue, ReadResult, SourceFile } from '../../format.ts';
import { linksByCode } from './code-links.ts';
import { periodIn } from './document-title.ts';
import { type Document, documentOf } from './document.ts';
import type { Leftover, SomeRows } from './reading.ts';
import { readParts } from './read-parts.ts';
import { redactionsIn } from './redactions.ts';
import { sourceRowOf } from './source-row.ts';
import { projectRowOf, reportRowsOf, titleLineOf } from './title-rows.ts';

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
  const document = documentOf(text, file);
  const { reading, sections, furnished, content, withheld } = document;
  const title = titleLineOf(furnished.heads, content);
  const { parts, costs } = readParts(reading, sections, title && periodIn(title.text));
  const rows = mergeRows(parts.map((part) => part.rows));
  const reports = reportRowsOf(reading, title);
  if (!isReport(rows) && reports.length === 0) return nothingRecognised;
  const truncated = truncationOf(text, document);
  const source = sourceRowOf(document, { file, parts, truncated });
  const all: SomeRows = {
    ...rows,
    project: [projectRowOf(reading, title, costs)],
    reports,
    narratives: (rows.narratives ?? []).map((row) => ({ ...row, ...reportOf(reports) })),
    links: linksByCode(reading, rows.results ?? [], rows.activities ?? []),
    sources: [source],
  };
  const project = toProject({ ...all, redactions: redactionsIn(reading, all, withheld) });
  return { project, issues: issuesOf(document, source, truncated) };
}

const reportOf = ([report]: readonly Rows['reports'][]): Pick<Rows['narratives'], 'report'> =>
  report ? { report: report.id } : {};

const nothingRecognised: ReadResult = {
  project: emptyProject,
  issues: [{ severity: 'error', message: readMessages.nothingRecognised, params: {} }],
};

/** The rows of all parts by table: of the tables that parts of a report fill. */
function mergeRows(all: readonly SomeRows[]): SomeRows {
  const rowsIn = <Table extends TableName>(table: Table): readonly Rows[Table][] =>
    all.flatMap((rows) => rows[table] ?? []);
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

const tablesOfReports = [
  'results',
  'activities',
  'means',
  'budgetLines',
  'workPlanItems',
  'meetings',
] as const;

const isReport = (rows: SomeRows): boolean => tablesOfReports.some((table) => (rows[table]?.length ?? 0) > 0);

/** The end of a text that stops without a line break inside a table. */
function truncationOf(text: string, { lines, sections }: Document): readonly Leftover[] {
  const [last, section] = [lines.at(-1), sections.at(-1)];
  if (!last || !section || section.kind === 'prose' || /[\r\n]\s*$/.test(text.slice(-100))) return [];
  return section.lines.at(-1)?.no === last.no ? [{ line: last.no, text: last.text, why: 'truncated' }] : [];
}

const shareToMention = 0.2;

function issuesOf(
  { lines }: Document,
  { leftovers }: Rows['sources'],
  truncated: readonly Leftover[],
): readonly ReadIssue[] {
  const left = leftovers.filter(({ why }) => why === 'unrecognised').length;
  const many: readonly ReadIssue[] =
    left > lines.length * shareToMention
      ? [{ severity: 'warning', message: readMessages.manyLeft, params: { all: lines.length, left } }]
      : [];
  const cut = truncated.map(
    ({ line }): ReadIssue => ({
      severity: 'warning',
      message: readMessages.truncated,
      params: { line },
      line,
    }),
  );
  return [...many, ...cut];
}
