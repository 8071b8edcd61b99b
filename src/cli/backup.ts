import { Problem } from '../core/problem.ts';
import { type BackupOrder, backUp } from '../workspace/backup/back-up.ts';
import { type Arguments, type CliCommand, type Context, exitCodes } from './command.ts';
import { showStep } from './io.ts';
import { choosePassphrase, passphraseOption } from './passphrase.ts';
import { refuseUnwritable } from './refuse-unwritable.ts';
import { storeOptionHelp, storeSummaries, storeWords } from './store-words.ts';

/** `strand backup`: everything in one file. */
export const backupCommand: CliCommand = {
  name: 'backup',
  usage: 'strand backup <file>',
  summary: storeSummaries.backup,
  options: { passphrase: { help: storeOptionHelp.passphrase }, ...passphraseOption },
  run,
};

async function run(given: Arguments, context: Context): Promise<number> {
  const { io, say } = context;
  const [path, extra] = given.words;
  const { usage } = backupCommand;
  if (path === undefined) throw new Problem('wrong-use', { why: say(storeWords.needsBackupFile, { usage }) });
  if (extra !== undefined) throw new Problem('wrong-use', { why: say(storeWords.tooMuch, { extra, usage }) });
  const passphrase = await choosePassphrase(given, context);
  const order: BackupOrder = {
    place: io.place(),
    path,
    passphrase,
    now: io.now(),
    tell: (step, count) => showStep(io, say(storeWords[step], { count })),
  };
  const { sizeBytes, content } = await refuseUnwritable(path, say, () => backUp(order));
  showStep(io);
  const figures = { journals: content.heads.length, files: content.files, size: kilobytes(sizeBytes) };
  io.stdout.write(`${say(storeWords.backedUp, { path, ...figures })}\n${say(storeWords.keepItElsewhere)}\n`);
  return exitCodes.fine;
}

/** Bytes as kilobytes, at least one. */
export const kilobytes = (sizeBytes: number): number => Math.max(1, Math.round(sizeBytes / 1000));
