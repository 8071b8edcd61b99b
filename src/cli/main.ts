/** The composition root of the command line: the only file here that reads the environment. */

import { day } from '../core/base/day.ts';
import { Problem, problems } from '../core/problem.ts';
import { findLocaleTag, localeTags, type LocaleTag } from '../i18n/locales/index.ts';
import { translate } from '../i18n/translate.ts';
import { parseArguments } from './arguments.ts';
import { askSecret } from './ask-secret.ts';
import { type Context, exitCodes, type Say } from './command.ts';
import { explain, findCommand, overview, sharedOptions } from './help.ts';
import { commands } from './index.ts';
import { type Io, type Output, note, type ServeWish, type Serving, showStep } from './io.ts';
import { readVersion } from '../workspace/package-folder.ts';
import { words } from './words.ts';

/** Runs the command line on what was typed after `strand`; gives the exit code. Never throws. */
export async function main(argv: readonly string[], io: Io = processIo()): Promise<number> {
  const locale = wishedLocale(argv);
  const say: Say = (message, params) => translate(locale ?? 'en', message, params);
  try {
    if (locale === undefined)
      throw new Problem('wrong-use', { why: say(words.mustBeOneOf, langRefusal(argv)) });
    return await runCommand(argv, { io, locale, say });
  } catch (error) {
    showStep(io);
    note(io, error instanceof Problem ? sayProblem(error, say) : sayFault(error, { io, say }));
    return exitCodes.wrong;
  }
}

async function runCommand(argv: readonly string[], context: Context): Promise<number> {
  const [name, ...rest] = argv;
  const { io, say } = context;
  if (name === undefined) {
    io.stderr.write(overview(commands, say));
    return exitCodes.wrong;
  }
  if (name === '--version') {
    io.stdout.write(`${readVersion()}\n`);
    return exitCodes.fine;
  }
  if (name.startsWith('-')) return runWithoutCommand(argv, context);
  const command = findCommand(name, commands, say);
  const given = parseArguments(rest, { ...command.options, ...sharedOptions }, say);
  if (!given.flags.has('help')) return command.run(given, context);
  io.stdout.write(explain(command, say));
  return exitCodes.fine;
}

/** Options before the command: `strand --help`, `strand --lang fr check …`. */
async function runWithoutCommand(argv: readonly string[], context: Context): Promise<number> {
  const { io, say } = context;
  const at = argv.findIndex((word, index) => !word.startsWith('-') && argv[index - 1] !== '--lang');
  const [before, after] = at < 0 ? [argv, []] : [argv.slice(0, at), argv.slice(at)];
  const given = parseArguments(before, sharedOptions, say);
  if (after.length > 0) return runCommand([...after, ...before], context);
  if (!given.flags.has('help')) return runCommand([], context);
  io.stdout.write(overview(commands, say));
  return exitCodes.fine;
}

function wishOf(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  return at < 0 ? undefined : argv[at] === '--lang' ? argv[at + 1] : argv[at]?.slice('--lang='.length);
}

const wishedLocale = (argv: readonly string[]): LocaleTag | undefined => {
  const wish = wishOf(argv);
  return wish === undefined || wish === '' || wish.startsWith('--') ? 'en' : findLocaleTag(wish);
};

const langRefusal = (argv: readonly string[]) => ({
  option: '--lang',
  allowed: localeTags.join(', '),
  actual: wishOf(argv) ?? '',
});

function sayProblem(problem: Problem, say: Say): string {
  const { title } = problems[problem.code];
  const hint = problem.params['hint'];
  return hint === undefined || title.includes('{hint}')
    ? say(title, problem.params)
    : `${say(title, problem.params)} ${hint}`;
}

function sayFault(error: unknown, { io, say }: Pick<Context, 'io' | 'say'>): string {
  const why = error instanceof Error ? error.message : String(error);
  const trace = io.showsFaults && error instanceof Error ? `\n${error.stack ?? ''}` : '';
  return `${say(words.fault, { why })}${trace}`;
}

function processIo(): Io {
  const { env, stdout, stderr, stdin } = process;
  stdout.on('error', endOnClosedPipe);
  return {
    stdout: outputOf(stdout),
    stderr: outputOf(stderr),
    readStdin: () => stdin,
    hasColour: stdout.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
    showsFaults: Boolean(env['STRAND_DEBUG']),
    today: () => day(new Date().toISOString().slice(0, 10)),
    now: () => new Date(),
    ...(stdin.isTTY && { askSecret: (question: string) => askSecret(stdin, outputOf(stderr), question) }),
    place: () => ({
      folder: env['STRAND_DATA'] || 'data',
      databaseUrl: env['STRAND_DATABASE_URL'] || undefined,
      binaries: env['STRAND_POSTGRES_BIN'] || undefined,
    }),
    address: async () => (await import('../server/address.ts')).addressIn(env),
    serve: serveHere,
  };
}

/** The server is loaded only by whoever serves. */
async function serveHere({ host, port, journalCopy, samples }: ServeWish): Promise<Serving> {
  const { env, stderr } = process;
  const { serveProcess } = await import('../server/main.ts');
  const given = { STRAND_HOST: host, STRAND_PORT: port, STRAND_JOURNAL_COPY: journalCopy };
  const said = Object.entries(given).filter(([, value]) => value !== undefined);
  return serveProcess({
    environment: { ...env, ...Object.fromEntries(said) },
    output: outputOf(stderr),
    samples,
  });
}

const outputOf = (stream: NodeJS.WriteStream): Output => ({
  write: (text) => void stream.write(text),
  isTerminal: stream.isTTY,
  columns: stream.isTTY ? stream.columns : undefined,
});

/** `strand check report.txt | head` closes the pipe early; that is no fault. */
function endOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
