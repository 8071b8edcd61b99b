import { type Rows, type TableName, emptyProject, toProject } from '../../../core/project.ts';
import type { ReadIssue, ReadResult, SourceFile } from '../../format.ts';
import { linksByCode } from './rows/code-links.ts';
import { type CoverRead, readCover } from './cover/cover-rows.ts';
import { periodIn } from './cover/document-title.ts';
import { type Document, documentOf } from './cover/document.ts';
import type { Line } from './page/lines.ts';
import type { Leftover, Part, SomeRows } from './rows/reading.ts';
import { readParts } from './read-parts.ts';
import { redactionsIn } from './rows/redactions.ts';
import { sourceRowOf } from './rows/source-row.ts';
import { projectRowOf, reportRowOf, titleLineOf } from './cover/title-rows.ts';

/** What the reader says about a text that it read. */
export const readMessages = {
  nothingRecognised:
    'Nothing of a report was recognised in this text: no logframe, activities, costs, work plan or coordination table.',
  manyLeft:
    'Of {all} lines, {left} are not in the record. The command “{command}” lists them with their line numbers.',
  truncated: 'The text ends in line {line}, in the middle of a table. Rows may be missing after it.',
} as const;

/** Reads a text that holds something. */
export function readDocument(text: string, file: SourceFile): ReadResult {
  const document = documentOf(text, file);
  const { reading, sections, furnished, content, withheld } = document;
  const title = titleLineOf(furnished.heads, content);
  const { cover, reports } = coverOf(document, title);
  const times = {
    period: (title && periodIn(title.text)) ?? cover.report?.period,
    start: cover.fields.start,
  };
  const { parts, costs } = readParts(reading, sections, times);
  const rows = mergeRows(parts.map((part) => part.rows));
  if (!isReport(rows) && reports.length === 0) return nothingRecognised;
  const truncated = truncationOf(text, document);
  const source = sourceRowOf(document, { file, parts: [...parts, coverPart(cover, reports)], truncated });
  const all: SomeRows = {
    ...rows,
    project: [withCover(projectRowOf(reading, title, costs), cover)],
    organisations: cover.organisations,
    reports,
    narratives: (rows.narratives ?? []).map((row) => ({ ...row, ...reportOf(reports) })),
    links: linksByCode(reading, rows.results ?? [], rows.activities ?? []),
    sources: [source],
  };
  const project = toProject({ ...all, redactions: redactionsIn(reading, all, withheld) });
  return { project, issues: issuesOf(document, source, truncated) };
}

/** What the cover says, and the report: the title line's, else the cover's. */
function coverOf(
  { reading, cover, content }: Document,
  title: Line | undefined,
): { readonly cover: CoverRead; readonly reports: readonly Rows['reports'][] } {
  const told = title && reportRowOf(reading, { line: title, text: title.text });
  const read = readCover(reading, cover, told ? [] : content);
  return { cover: read, reports: [told ?? read.report?.row ?? []].flat() };
}

const coverPart = ({ used, leftovers }: CoverRead, reports: readonly Rows['reports'][]): Part => ({
  rows: {},
  leftovers,
  used: [...used, ...reports.flatMap(({ readFrom }) => readFrom?.line ?? [])],
});

const withCover = (row: Rows['project'], { fields, readFroms }: CoverRead): Rows['project'] => ({
  ...row,
  ...fields,
  valuesReadFrom: { ...row.valuesReadFrom, ...readFroms },
});

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
    observations: rowsIn('observations'),
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
  const lost = leftovers.filter(({ why }) => why === 'unrecognised').length;
  const left = new Set(leftovers.map(({ line }) => line)).size;
  const many: readonly ReadIssue[] =
    lost > lines.length * shareToMention
      ? [
          {
            severity: 'warning',
            message: readMessages.manyLeft,
            params: { all: lines.length, left, command: 'strand read <file>' },
          },
        ]
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
