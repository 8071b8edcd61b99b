import { type Day, parseDay } from '../core/base/day.ts';
import { type Finding, type Severity, severities } from '../core/checks/check.ts';
import { Problem } from '../core/problem.ts';
import { valueOf } from './arguments.ts';
import { type Arguments, type CliCommand, type Context, exitCodes } from './command.ts';
import { checkRecord } from './checked-record.ts';
import { jsonOf, pageOf } from './findings-page.ts';
import { loadRecord } from './load-record.ts';
import { applySettings, isSetting } from './settings.ts';
import { optionHelp, summaries, words } from './words.ts';

/** `strand check`: what does not add up in a record or report. */
export const checkCommand: CliCommand = {
  name: 'check',
  usage: 'strand check <file | record.json>',
  summary: summaries.check,
  options: {
    json: { help: optionHelp.json },
    profile: { help: optionHelp.profile, takes: '<id>' },
    set: { help: optionHelp.set, takes: 'project.start=2021-04-01', many: true },
    'as-of': { help: optionHelp['as-of'], takes: '<day>' },
    'fail-on': { help: optionHelp['fail-on'], takes: 'error|warning|advice' },
    all: { help: optionHelp.all },
  },
  run,
};

async function run(given: Arguments, context: Context): Promise<number> {
  const { path, settings } = sortWords(given, context);
  const failOn = failOnOf(given, context);
  const asOf = asOfOf(given, context);
  const loaded = await loadRecord(path, context);
  const checked = checkRecord(
    { ...loaded, project: applySettings(loaded.project, settings, context) },
    asOf,
    context,
  );
  const { io } = context;
  if (given.flags.has('json')) io.stdout.write(jsonOf(checked, context));
  else io.stdout.write(pageOf(checked, { showsAccepted: given.flags.has('all') }, context));
  return exitCodeOf(checked.result.findings, failOn);
}

/** Settings may also follow the first one without `--set` before each. */
function sortWords(
  given: Arguments,
  { say }: Context,
): { readonly path: string; readonly settings: readonly string[] } {
  const set = given.values.get('set') ?? [];
  const profile = valueOf(given, 'profile');
  const more = set.length > 0 ? given.words.filter(isSetting) : [];
  const [path, extra] = given.words.filter((word) => !more.includes(word));
  if (path === undefined)
    throw new Problem('wrong-use', { why: say(words.needsFile, { usage: checkCommand.usage }) });
  if (extra !== undefined) throw new Problem('wrong-use', { why: say(words.tooManyFiles, { extra }) });
  return {
    path,
    settings: [...(profile === undefined ? [] : [`project.ruleProfile=${profile}`]), ...set, ...more],
  };
}

function failOnOf(given: Arguments, { say }: Context): Severity {
  const wish = valueOf(given, 'fail-on') ?? 'error';
  const severity = severities.find((one) => one === wish);
  if (severity !== undefined) return severity;
  throw new Problem('wrong-use', {
    why: say(words.mustBeOneOf, { option: '--fail-on', allowed: severities.join(', '), actual: wish }),
  });
}

function asOfOf(given: Arguments, { say }: Context): Day | undefined {
  const wish = valueOf(given, 'as-of');
  const day = wish === undefined ? undefined : parseDay(wish);
  if (wish === undefined || day !== undefined) return day;
  throw new Problem('wrong-use', { why: say(words.mustBeDay, { option: '--as-of', actual: wish }) });
}

function exitCodeOf(findings: readonly Finding[], failOn: Severity): number {
  const limit = severities.indexOf(failOn);
  return findings.some((finding) => severities.indexOf(finding.severity) <= limit)
    ? exitCodes.findings
    : exitCodes.fine;
}
