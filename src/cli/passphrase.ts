import { Problem } from '../core/problem.ts';
import { type Arguments, type Context, type Options } from './command.ts';
import { valueOf } from './arguments.ts';
import { readInput } from './read-input.ts';
import { storeOptionHelp, storeWords } from './store-words.ts';

/** The option that names a file with the passphrase: never an argument, which other users of the machine can read. */
export const passphraseOption: Options = {
  'passphrase-file': { help: storeOptionHelp.passphraseFile, takes: 'FILE' },
};

/** The passphrase in the file that was named; `undefined` where none was. */
export async function readPassphrase(given: Arguments, { io, say }: Context): Promise<string | undefined> {
  const path = valueOf(given, 'passphrase-file');
  if (path === undefined) return undefined;
  const text = new TextDecoder().decode(await readInput(path, io, say)).replace(/\r?\n$/, '');
  if (text === '') throw new Problem('wrong-use', { why: say(storeWords.emptyPassphrase, { path }) });
  return text;
}

/** A new passphrase, from the file or, with --passphrase, typed twice; `undefined` where none is wanted. */
export async function choosePassphrase(given: Arguments, context: Context): Promise<string | undefined> {
  const { say } = context;
  if (!given.flags.has('passphrase')) return readPassphrase(given, context);
  const [first, second] = [
    await typePassphrase(say(storeWords.passphrase), context),
    await typePassphrase(say(storeWords.passphraseAgain), context),
  ];
  if (first !== second || first === '')
    throw new Problem('wrong-use', { why: say(storeWords.passphrasesDiffer) });
  return first;
}

/** Runs with the passphrase of the file, or with one that is typed once it turns out that one is needed. */
export async function withPassphrase<Result>(
  given: Arguments,
  context: Context,
  run: (passphrase: string | undefined) => Promise<Result>,
): Promise<Result> {
  const passphrase = await readPassphrase(given, context);
  try {
    return await run(passphrase);
  } catch (error) {
    const isMissing = error instanceof Problem && error.code === 'passphrase-missing';
    if (!isMissing || context.io.askSecret === undefined) throw error;
    return run(await typePassphrase(context.say(storeWords.passphrase), context));
  }
}

async function typePassphrase(question: string, { io, say }: Context): Promise<string> {
  if (io.askSecret === undefined) throw new Problem('wrong-use', { why: say(storeWords.noTerminal) });
  return io.askSecret(question);
}
