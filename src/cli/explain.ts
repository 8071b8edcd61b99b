import { parseDay } from '../core/base/day.ts';
import { isId, prefixOf } from '../core/base/id.ts';
import { wordsOf } from '../core/base/text.ts';
import type { Span } from '../core/indicators/formulas/scope.ts';
import type { Indicator } from '../core/indicators/indicator.ts';
import { traceOf } from '../core/indicators/trace.ts';
import { Problem } from '../core/problem.ts';
import { type Project, tables } from '../core/project.ts';
import { defaultAsOf } from '../core/report/open-report.ts';
import { valueOf } from './arguments.ts';
import { type Arguments, type CliCommand, type Context, exitCodes } from './command.ts';
import { explainPage } from './explain-page.ts';
import { loadRecord } from './load-record.ts';
import { loadKept } from './load-kept.ts';
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
  const project =
    isId(place) && prefixOf(place) === tables.project.prefix
      ? await loadKept(place, valueOf(given, 'office'), context)
      : (await loadRecord(place, context)).project;
  const trace = traceOf(project, indicatorOf(project, wish, context), spanOf(given, project, context));
  io.stdout.write(
    given.flags.has('json')
      ? `${JSON.stringify(trace, undefined, 2)}\n`
      : explainPage({ project, trace, context }),
  );
  return exitCodes.fine;
}

/** The indicator of an id or code, else the only one whose title holds the words. */
function indicatorOf({ indicators }: Project, wish: string, { say }: Context): Indicator {
  const plain = wish.toLowerCase();
  const exact = indicators.filter(({ id, code }) => id === wish || code?.toLowerCase() === plain);
  const found =
    exact.length > 0
      ? exact
      : indicators.filter(({ title }) => wordsOf(title).some((one) => one.toLowerCase().includes(plain)));
  const [indicator, another] = found;
  if (indicator !== undefined && another === undefined) return indicator;
  const among = (found.length > 0 ? found : indicators).map(({ code, id }) => code ?? id);
  const why = found.length > 0 ? words.severalIndicators : words.noSuchIndicator;
  throw new Problem('wrong-use', { why: say(why, { actual: { en: wish }, indicators: among }) });
}

function spanOf(given: Arguments, project: Project, { io, say }: Context): Span {
  const [period, wish] = [valueOf(given, 'period'), valueOf(given, 'as-of')];
  if (period !== undefined) return parsePeriod(period, say);
  const asOf = wish === undefined ? undefined : parseDay(wish);
  if (wish !== undefined && asOf === undefined)
    throw new Problem('wrong-use', { why: say(words.mustBeDay, { option: '--as-of', actual: wish }) });
  return { to: asOf ?? defaultAsOf(project) ?? io.today() };
}
