import type { Finding } from '../core/checks/check.ts';
import { Problem } from '../core/problem.ts';
import { templates } from '../core/report/templates/index.ts';
import { documentFormats } from '../formats/document-formats.ts';
import { valueOf } from './arguments.ts';
import { checkRecord } from './checked-record.ts';
import { type Arguments, type CliCommand, type Context, exitCodes } from './command.ts';
import { type LoadedRecord, loadRecord } from './load-record.ts';
import { reportPageOf } from './report-page.ts';
import { formatsOf, periodOf, templateOf } from './report-wish.ts';
import { optionHelp, summaries, words } from './words.ts';
import { usualFolder, writeReport } from './write-report.ts';

/** `strand report`: the report of a period, compiled from a record. */
export const reportCommand: CliCommand = {
  name: 'report',
  usage: 'strand report <file | record.json>',
  summary: summaries.report,
  options: {
    period: { help: optionHelp.period, takes: '2021-04-01..2022-03-31' },
    template: { help: optionHelp.template, takes: templates.map(({ id }) => id).join('|') },
    out: { help: optionHelp.out, takes: '<folder>' },
    formats: { help: optionHelp.formats, takes: documentFormats.map(({ id }) => id).join(',') },
    findings: { help: optionHelp.findings },
    evidence: { help: optionHelp.evidence },
    'exact-pages': { help: optionHelp['exact-pages'] },
  },
  run,
};

async function run(given: Arguments, context: Context): Promise<number> {
  const path = pathOf(given, context);
  const formats = formatsOf(valueOf(given, 'formats'), context);
  const loaded = await loadRecord(path, context);
  const period = periodOf(valueOf(given, 'period'), loaded.project, context);
  const template = templateOf(valueOf(given, 'template'), { ...loaded, period }, context);
  const wish = {
    period,
    template,
    formats,
    folder: valueOf(given, 'out') ?? usualFolder,
    ...(given.flags.has('findings') ? { findings: findingsOf(loaded, period.to, context) } : {}),
    ...(given.flags.has('evidence') ? { evidence: true as const } : {}),
    ...(given.flags.has('exact-pages') ? { pagesFrom: 'estimate' as const } : {}),
  };
  const report = await writeReport(loaded.project, wish, context);
  context.io.stdout.write(reportPageOf(report, context));
  return report.files.every((file) => 'sizeBytes' in file) ? exitCodes.fine : exitCodes.wrong;
}

function pathOf(given: Arguments, { say }: Context): string {
  const [path, extra] = given.words;
  if (path === undefined)
    throw new Problem('wrong-use', { why: say(words.needsFile, { usage: reportCommand.usage }) });
  if (extra !== undefined) throw new Problem('wrong-use', { why: say(words.tooManyFiles, { extra }) });
  return path;
}

const findingsOf = (
  loaded: LoadedRecord,
  asOf: Parameters<typeof checkRecord>[1],
  context: Context,
): readonly Finding[] => checkRecord(loaded, asOf, context).result.findings;
