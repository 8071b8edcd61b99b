import { Problem } from '../core/problem.ts';
import { valueOf } from './arguments.ts';
import { type Arguments, type CliCommand, type Context, exitCodes } from './command.ts';
import { showStep } from './io.ts';
import { padEnd, widestOf } from './layout.ts';
import { paint } from './paint.ts';
import { loadSamples } from './samples.ts';
import { optionHelp, summaries, words } from './words.ts';

/** `strand serve`: serves until the process is asked to end. */
export const serveCommand: CliCommand = {
  name: 'serve',
  usage: 'strand serve',
  summary: summaries.serve,
  options: {
    port: { help: optionHelp.port, takes: '<number>' },
    host: { help: optionHelp.host, takes: '<address>' },
    'journal-copy': { help: optionHelp['journal-copy'], takes: '<folder>' },
    'with-samples': { help: optionHelp['with-samples'] },
  },
  run,
};

async function run(given: Arguments, context: Context): Promise<number> {
  const { io, say } = context;
  if (given.words[0] !== undefined)
    throw new Problem('wrong-use', { why: say(words.takesNothing, { extra: given.words[0] }) });
  const port = portOf(given, context);
  showStep(io, say(words.starting));
  const serving = await io.serve({
    port,
    host: valueOf(given, 'host'),
    journalCopy: valueOf(given, 'journal-copy'),
    samples: given.flags.has('with-samples') ? await loadSamples(context) : [],
  });
  showStep(io);
  io.stdout.write(pageOf(serving, context));
  await serving.ended;
  return exitCodes.fine;
}

function portOf(given: Arguments, { say }: Context): string | undefined {
  const port = valueOf(given, 'port');
  if (port === undefined || (/^\d{1,5}$/.test(port) && Number(port) <= 65_535)) return port;
  throw new Problem('wrong-use', { why: say(words.mustBePort, { option: '--port', actual: port }) });
}

type Shown = { readonly address: string; readonly firstLink: string | undefined };

/** Where to go now: first lines that a person reads, last the way out. */
function pageOf({ address, firstLink }: Shown, { io, say }: Context): string {
  const rows: readonly (readonly [label: string, text: string])[] = [
    [say(words.serving), address],
    ...opening(firstLink, say),
  ];
  const width = widestOf(rows.map(([label]) => label)) + 2;
  const lines = rows.map(([label, text]) => ` ${paint(io, 'bold', padEnd(label, width))}${text}`);
  const { folder, databaseUrl } = io.place();
  const stopBy = databaseUrl === undefined ? words.stopBy : words.stopByWithDatabase;
  return `\n${lines.join('\n')}\n\n${say(stopBy, { folder })}\n`;
}

const opening = (
  link: string | undefined,
  say: Context['say'],
): readonly (readonly [label: string, text: string])[] =>
  link === undefined ? [] : [[say(words.open), `${link}   (${say(words.makesAdministrator)})`]];
