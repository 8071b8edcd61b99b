import { parseDay } from '../core/base/day.ts';
import type { Span } from '../core/indicators/formulas/scope.ts';
import { traceOf } from '../core/indicators/trace.ts';
import { Problem } from '../core/problem.ts';
import type { Project } from '../core/project.ts';
import { defaultAsOf } from '../core/report/open-report.ts';
import { valueOf } from './arguments.ts';
import { type Arguments, type CliCommand, type Context, exitCodes } from './command.ts';
import { explainPage } from './explain-page.ts';
import { findIndicator } from './find-indicator.ts';
import { loadProject } from './load-project.ts';
import { parsePeriod } from './report-wish.ts';
import { storeOptionHelp, storeWords } from './store-words.ts';
import { optionHelp, summaries, words } from './words.ts';

/** `strand explain`: what stands behind the value of an indicator, down to the files. */
export const explainCommand: CliCommand = {
  name: 'explain',
  usage: 'strand explain <file | record.json | project> <indicator>',
  summary: summaries.explain,
  options: {
    'as-of': { help: optionHelp['value-as-of'], takes: '<day>' },
    period: { help: optionHelp['value-period'], takes: '2021-04-01..2022-03-31' },
    office: { help: storeOptionHelp.office, takes: 'OFFICE' },
    json: { help: optionHelp.json },
  },
  run,
};

async function run(given: Arguments, context: Context): Promise<number> {
  const { io, say } = context;
  const [place, wish, extra] = given.words;
  const { usage } = explainCommand;
  if (place === undefined || wish === undefined)
    throw new Problem('wrong-use', { why: say(words.needsIndicator, { usage }) });
  if (extra !== undefined) throw new Problem('wrong-use', { why: say(storeWords.tooMuch, { extra, usage }) });
  const project = await loadProject(place, valueOf(given, 'office'), context);
  const trace = traceOf(project, findIndicator(project, wish, context), spanOf(given, project, context));
  io.stdout.write(
    given.flags.has('json')
      ? `${JSON.stringify(trace, undefined, 2)}\n`
      : explainPage({ project, trace, context }),
  );
  return exitCodes.fine;
}

function spanOf(given: Arguments, project: Project, { io, say }: Context): Span {
  const [period, wish] = [valueOf(given, 'period'), valueOf(given, 'as-of')];
  if (period !== undefined) return parsePeriod(period, say);
  const asOf = wish === undefined ? undefined : parseDay(wish);
  if (wish !== undefined && asOf === undefined)
    throw new Problem('wrong-use', { why: say(words.mustBeDay, { option: '--as-of', actual: wish }) });
  return { to: asOf ?? defaultAsOf(project) ?? io.today() };
}
