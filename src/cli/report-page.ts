import { separators } from '../core/report/sections/words/separators.ts';
import { gapsOf } from '../workspace/gaps-of.ts';
import type { Context, Say } from './command.ts';
import { enumerate } from './enumerate.ts';
import { padEnd, widestOf, widthOf, wrap } from './layout.ts';
import { paint } from './paint.ts';
import { words } from './words.ts';
import { type ReportFile, type ReportOnDisk, sayFailure } from './write-report.ts';

const mostGaps = 5;
const longestGap = 80;

/** A line for each file of a report with its size and pages, then what is still missing in it. */
export function reportPageOf(report: ReportOnDisk, context: Context): string {
  const { io } = context;
  const rows = labelOnce(report.files.map((file) => rowOf(file, context)));
  const [first, second] = [widestOf(rows.map((row) => row.label)), widestOf(rows.map((row) => row.path))];
  const rest = Math.max(20, widthOf(io.stdout.columns) - first - second - 6);
  const lines = rows.flatMap(({ label, path, says, isWritten }) => {
    const look = isWritten ? 'dim' : 'error';
    return wrap(says, rest).map((line, nth) =>
      nth === 0
        ? ` ${paint(io, isWritten ? 'bold' : 'error', padEnd(label, first + 2))}${padEnd(path, second + 3)}${paint(io, look, line)}`
        : `${' '.repeat(first + second + 6)}${paint(io, look, line)}`,
    );
  });
  return `${[...lines, ...remarksOf(report, context)].join('\n')}\n`;
}

type Row = {
  readonly label: string;
  readonly path: string;
  readonly says: string;
  readonly isWritten: boolean;
};

function rowOf(file: ReportFile, { say }: Context): Row {
  const { path } = file;
  if ('failure' in file) return { label: say(words.failed), path, says: file.failure, isWritten: false };
  const size = say(words.kilobytes, { count: Math.max(1, Math.round(file.sizeBytes / 1000)) });
  const pages = file.pageCount === undefined ? [] : [say(words.pages, { count: file.pageCount })];
  const replaced = file.isReplaced ? [say(words.replaced)] : [];
  const kept = file.keptAs === undefined ? [] : [say(words.keptAs, { path: file.keptAs })];
  const says = enumerate([size, ...pages, ...replaced, ...kept], say);
  return { label: say(words.report), path, says, isWritten: true };
}

/** The rows with each label only where it begins. */
const labelOnce = (rows: readonly Row[]): readonly Row[] =>
  rows.map((row, index) => (rows[index - 1]?.label === row.label ? { ...row, label: '' } : row));

function remarksOf(report: ReportOnDisk, { io, say }: Context): readonly string[] {
  const gaps = gapsOf(report.document);
  const missing =
    gaps.length === 0 ? [] : [say(words.stillMissing, { count: gaps.length, gaps: shortListOf(gaps, say) })];
  const { lacksPages } = report;
  const pages = lacksPages === undefined ? [] : [say(words.lacksPages, { why: sayFailure(lacksPages, say) })];
  return [...missing, ...pages].flatMap((remark) => wrap(remark, widthOf(io.stdout.columns)));
}

/** Each mark once, the most frequent first, with how often it stands. */
function shortListOf(gaps: readonly string[], say: Say): string {
  const distinct = [...new Set(gaps)].map((gap) => ({
    gap,
    count: gaps.filter((one) => one === gap).length,
  }));
  const shown = distinct
    .toSorted((a, b) => b.count - a.count)
    .slice(0, mostGaps)
    .map(({ gap, count }) => `${inBrief(gap.replace(/\.$/, ''))}${count === 1 ? '' : ` (${count})`}`);
  return [...shown, ...(distinct.length > mostGaps ? ['…'] : [])].join(`${say(separators.semicolon)} `);
}

const inBrief = (gap: string): string =>
  gap.length <= longestGap ? gap : `${gap.slice(0, longestGap - 1)}…`;
