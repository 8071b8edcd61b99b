import { confidenceSchema } from '../core/base/schemas.ts';
import { Problem } from '../core/problem.ts';
import { type Project, tableNames } from '../core/project.ts';
import { writeStrandJson } from '../formats/text/strand-json/write.ts';
import { type Arguments, type CliCommand, type Context, exitCodes } from './command.ts';
import { headlineOf } from './headline.ts';
import { padEnd, printable, widestOf, widthOf, wrap } from './layout.ts';
import { type LoadedRecord, loadRecord } from './load-record.ts';
import { leftoverWords, optionHelp, summaries, tableWords, words } from './words.ts';

/** `strand read`: what a report or record holds. */
export const readCommand: CliCommand = {
  name: 'read',
  usage: 'strand read <file>',
  summary: summaries.read,
  options: { json: { help: optionHelp.json } },
  run,
};

async function run(given: Arguments, context: Context): Promise<number> {
  const [path, extra] = given.words;
  const { io, say } = context;
  if (path === undefined)
    throw new Problem('wrong-use', { why: say(words.needsFile, { usage: readCommand.usage }) });
  if (extra !== undefined) throw new Problem('wrong-use', { why: say(words.tooManyFiles, { extra }) });
  const loaded = await loadRecord(path, context);
  io.stdout.write(given.flags.has('json') ? writeStrandJson(loaded.project) : pageOf(loaded, context));
  return exitCodes.fine;
}

function pageOf(loaded: LoadedRecord, context: Context): string {
  const parts = [
    headlineOf(loaded, context),
    tablesOf(loaded.project, context),
    howSure(loaded.project, context),
    leftoversOf(loaded.project, context),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function tablesOf(project: Project, { say }: Context): readonly string[] {
  const filled = tableNames.filter((table) => table !== 'project' && project[table].length > 0);
  const width = widestOf(filled.map((table) => say(tableWords[table]))) + 2;
  const figures = widestOf(filled.map((table) => String(project[table].length)));
  return filled.map(
    (table) => `  ${padEnd(say(tableWords[table]), width)}${String(project[table].length).padStart(figures)}`,
  );
}

function howSure(project: Project, { say }: Context): readonly string[] {
  const all = tableNames.flatMap((table) => project[table].flatMap((row) => row.readFrom?.confidence ?? []));
  if (all.length === 0) return [];
  const countOf = (confidence: string): number => all.filter((one) => one === confidence).length;
  const counts = confidenceSchema.options.map((confidence) => [confidence, countOf(confidence)] as const);
  return [say(words.howSure, Object.fromEntries(counts))];
}

function leftoversOf(project: Project, { io, say }: Context): readonly string[] {
  const all = project.sources.flatMap((source) => source.leftovers);
  if (all.length === 0) return [];
  const labels = all.map((leftover) => say(words.atLines, { count: 1, lines: String(leftover.line) }));
  const first = widestOf(labels) + 4;
  const lines = all.flatMap((leftover, index) => {
    const text = `${say(leftoverWords[leftover.why])}: ${printable(leftover.text)}`;
    return wrap(text, widthOf(io.stdout.columns) - first).map(
      (line, nth) => `${padEnd(nth === 0 ? `  ${labels[index]}` : '', first)}${line}`,
    );
  });
  const count = new Set(all.map(({ line }) => line)).size;
  return [say(words.leftovers, { count }), ...lines];
}
