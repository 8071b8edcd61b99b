import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { findPackageFolder } from '../workspace/package-folder.ts';
import { type Arguments, type CliCommand, type Context, exitCodes } from './command.ts';
import type { Output } from './io.ts';
import { optionHelp, summaries } from './words.ts';

/**
 * `strand verify-journal`: the verifier that needs nothing of Strand, in a process of its own. It ends with 0 where all is valid, with 1 where
 * something is not, with 2 where it could not be read.
 */
export const verifyJournalCommand: CliCommand = {
  name: 'verify-journal',
  usage: 'strand verify-journal [<file> ...]',
  summary: summaries['verify-journal'],
  options: {
    head: { help: optionHelp.head, takes: '<hash>' },
    roots: { help: optionHelp.roots, takes: '<file>' },
    key: { help: optionHelp.key, takes: '<key>', many: true },
  },
  run,
};

async function run(given: Arguments, { io }: Context): Promise<number> {
  const verifier = spawn(process.execPath, [
    join(findPackageFolder(), 'scripts', 'verify-journal.js'),
    ...argumentsOf(given),
  ]);
  const readsInput = given.words.length === 0 && !given.values.has('roots');
  const [code] = await Promise.all([
    codeOf(verifier),
    pipeline(readsInput ? io.readStdin : [], verifier.stdin).catch(ignoreEarlyEnd),
    passOn(verifier.stdout, io.stdout),
    passOn(verifier.stderr, io.stderr),
  ]);
  return code;
}

/** Options first, and nothing after `--` is taken for one. */
const argumentsOf = ({ words, values }: Arguments): readonly string[] => [
  ...[...values]
    .filter(([name]) => name !== 'lang')
    .flatMap(([name, all]) => all.map((one) => `--${name}=${one}`)),
  '--',
  ...words,
];

const codeOf = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? exitCodes.wrong));
  });

/** Who has found what is bad reads no further. */
function ignoreEarlyEnd(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error;
}

async function passOn(from: NodeJS.ReadableStream, to: Output): Promise<void> {
  from.setEncoding('utf8');
  for await (const text of from) to.write(String(text));
}
