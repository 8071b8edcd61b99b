import { openReportOf } from '../core/report/open-report.ts';
import { type Project, type TableName, projectRowOf } from '../core/project.ts';
import { pickText } from '../core/base/text.ts';
import { formatPeriod } from '../i18n/dates.ts';
import { localeOf } from '../i18n/locales/index.ts';
import type { Context } from './command.ts';
import { paint } from './paint.ts';
import { printable, wrap, widthOf } from './layout.ts';
import { enumerate } from './enumerate.ts';
import type { LoadedRecord } from './load-record.ts';
import { countWords, reportWords, words } from './words.ts';

const counted = [
  'workPlanItems',
  'indicators',
  'observations',
  'events',
  'meetings',
] as const satisfies readonly TableName[];

/** The first lines of every page: which project and report, from which file, and how much of what it holds. */
export function headlineOf(loaded: LoadedRecord, context: Context): readonly string[] {
  const { io, say } = context;
  const width = widthOf(io.stdout.columns);
  const title = wrap(titleOf(loaded.project, context), width).map((line) => paint(io, 'bold', line));
  const [path, counts] = [loaded.path, countsOf(loaded, context)];
  return [
    ...title,
    ...wrap(say(counts === '' ? words.readFromThere : words.readFrom, { path, counts }), width),
  ];
}

function titleOf(project: Project, { locale, say }: Context): string {
  const row = projectRowOf(project);
  const report = openReportOf(project);
  const title =
    printable(pickText(row?.title, localeOf(locale).language)) || row?.acronym || say(words.untitled);
  return report === undefined ? title : `${title} · ${say(reportWords[report.kind])} ${formatPeriod(report)}`;
}

function countsOf({ project, lineCount }: LoadedRecord, { say }: Context): string {
  const rows = counted.flatMap((table) =>
    project[table].length > 0 ? [say(countWords[table], { count: project[table].length })] : [],
  );
  const lines = lineCount === undefined ? [] : [say(words.lines, { count: lineCount })];
  const counts = enumerate([...lines, ...rows], say);
  const lost = project.workPlanItems.reduce((sum, item) => sum + (item.unplacedMarks ?? 0), 0);
  if (lost === 0) return counts;
  return say(words.butAlso, { first: counts, second: say(words.marksLost, { count: lost }) });
}
