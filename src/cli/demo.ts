import { Problem } from '../core/problem.ts';
import { valueOf } from './arguments.ts';
import { checkRecord } from './checked-record.ts';
import { type Arguments, type CliCommand, type Context, exitCodes } from './command.ts';
import { demoReport } from './demo-report.ts';
import { pageOf } from './findings-page.ts';
import { note } from './io.ts';
import { loadRecord } from './load-record.ts';
import { findDemoSample } from './samples.ts';
import { applySettings } from './settings.ts';
import { optionHelp, summaries, words } from './words.ts';
import { usualFolder } from './write-report.ts';

const mostFindings = 12;

/** `strand demo`: the main job on a real report. It ends well although there are findings. */
export const demoCommand: CliCommand = {
  name: 'demo',
  usage: 'strand demo',
  summary: summaries.demo,
  options: { all: { help: optionHelp.all }, out: { help: optionHelp.out, takes: '<folder>' } },
  run,
};

async function run(given: Arguments, context: Context): Promise<number> {
  const { io, say } = context;
  if (given.words[0] !== undefined)
    throw new Problem('wrong-use', { why: say(words.takesNothing, { extra: given.words[0] }) });
  const { path, settings } = await findDemoSample(context);
  const loaded = await loadRecord(path, context);
  const checked = checkRecord(
    { ...loaded, project: applySettings(loaded.project, settings, context) },
    undefined,
    context,
  );
  const isWhole = given.flags.has('all');
  const most = isWhole ? {} : { most: mostFindings, rest: 'npx strand demo --all' };
  io.stdout.write(pageOf(checked, { showsAccepted: isWhole, ...most }, context));
  io.stdout.write(`\n${await demoReport(checked.project, valueOf(given, 'out') ?? usualFolder, context)}`);
  note(io, say(words.demoSettings, { settings: settings.join(', ') }));
  return exitCodes.fine;
}
