import { Problem } from '../core/problem.ts';
import { restore } from '../workspace/restore/restore.ts';
import { valueOf } from './arguments.ts';
import { type Arguments, type CliCommand, type Context, exitCodes } from './command.ts';
import { showStep } from './io.ts';
import { passphraseOption, withPassphrase } from './passphrase.ts';
import { refuseUnreadable } from './read-input.ts';
import { storeOptionHelp, storeSummaries, storeWords } from './store-words.ts';
import { words } from './words.ts';

/** `strand restore`: a backup in the place of what is there. */
export const restoreCommand: CliCommand = {
  name: 'restore',
  usage: 'strand restore <file>',
  summary: storeSummaries.restore,
  options: { into: { help: storeOptionHelp.into, takes: 'URL' }, ...passphraseOption },
  run,
};

async function run(given: Arguments, context: Context): Promise<number> {
  const { io, say } = context;
  const [path, extra] = given.words;
  const { usage } = restoreCommand;
  if (path === undefined) throw new Problem('wrong-use', { why: say(words.needsFile, { usage }) });
  if (extra !== undefined) throw new Problem('wrong-use', { why: say(storeWords.tooMuch, { extra, usage }) });
  await refuseUnreadable(path, say);
  const order = {
    place: io.place(),
    path,
    into: valueOf(given, 'into'),
    now: io.now(),
    tell: (step: 'checking' | 'loading' | 'verifying') => showStep(io, say(storeWords[step])),
  };
  const { content, madeAt, kept } = await withPassphrase(given, context, (passphrase) =>
    restore({ ...order, passphrase }),
  );
  showStep(io);
  const figures = { at: madeAt, journals: content.heads.length, files: content.files };
  const lines = [
    say(storeWords.restored, figures),
    ...(kept === undefined ? [] : [say(storeWords.kept, { name: kept })]),
    say(storeWords.signInAgain),
  ];
  io.stdout.write(`${lines.join('\n')}\n`);
  return exitCodes.fine;
}
