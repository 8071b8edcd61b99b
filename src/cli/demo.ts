import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import * as z from 'zod/mini';
import { Problem } from '../core/problem.ts';
import { findPackageFolder } from '../workspace/package-folder.ts';
import { exists } from '../workspace/write-whole.ts';
import { valueOf } from './arguments.ts';
import { checkRecord } from './checked-record.ts';
import { type Arguments, type CliCommand, type Context, exitCodes } from './command.ts';
import { demoReport } from './demo-report.ts';
import { pageOf } from './findings-page.ts';
import { note } from './io.ts';
import { loadRecord } from './load-record.ts';
import { applySettings } from './settings.ts';
import { optionHelp, summaries, words } from './words.ts';
import { usualFolder } from './write-report.ts';

const mostFindings = 12;

/** The sample: files in order of preference, from the package's folder, and what their report does not say. */
const sampleSchema = z.strictObject({ files: z.array(z.string()), settings: z.array(z.string()) });

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
  const { path, settings } = await findSample(context);
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

async function findSample({
  say,
}: Context): Promise<{ readonly path: string; readonly settings: readonly string[] }> {
  const folder = findPackageFolder();
  const list = join(folder, 'fixtures', 'demo.json');
  if (!(await exists(list))) throw new Problem('wrong-use', { why: say(words.demoMissing) });
  const { files, settings } = sampleSchema.parse(JSON.parse(await readFile(list, 'utf8')));
  for (const file of files) {
    const path = join(folder, file);
    if (await exists(path)) return { path: relative('', path), settings };
  }
  throw new Problem('wrong-use', { why: say(words.demoMissing) });
}
