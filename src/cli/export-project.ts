import { Problem } from '../core/problem.ts';
import { exportToFile } from '../workspace/export-project/export-to-file.ts';
import { machine } from '../workspace/sender.ts';
import { withStore } from '../workspace/with-store.ts';
import { valueOf } from './arguments.ts';
import { kilobytes } from './backup.ts';
import { type Arguments, type CliCommand, type Context, exitCodes } from './command.ts';
import { findOffice } from './find-office.ts';
import { choosePassphrase, passphraseOption } from './passphrase.ts';
import { refuseUnwritable } from './refuse-unwritable.ts';
import { storeOptionHelp, storeSummaries, storeWords } from './store-words.ts';

/** `strand export-project`: one project in a file. */
export const exportProjectCommand: CliCommand = {
  name: 'export-project',
  usage: 'strand export-project <project> <file>',
  summary: storeSummaries['export-project'],
  options: {
    office: { help: storeOptionHelp.office, takes: 'OFFICE' },
    passphrase: { help: storeOptionHelp.passphrase },
    ...passphraseOption,
  },
  run,
};

async function run(given: Arguments, context: Context): Promise<number> {
  const { io, say } = context;
  const [project, path, extra] = given.words;
  const { usage } = exportProjectCommand;
  if (project === undefined || path === undefined)
    throw new Problem('wrong-use', { why: say(storeWords.needsProject, { usage }) });
  if (extra !== undefined) throw new Problem('wrong-use', { why: say(storeWords.tooMuch, { extra, usage }) });
  const passphrase = await choosePassphrase(given, context);
  const clock = (): number => io.now().getTime();
  const sizeBytes = await withStore(io.place(), async (parts) => {
    const office = await findOffice(parts.store, valueOf(given, 'office'), say);
    const order = { sender: machine, place: { office, project }, passphrase, path };
    return refuseUnwritable(path, say, () => exportToFile({ ...parts, clock }, order));
  });
  io.stdout.write(`${say(storeWords.exported, { path, project, size: kilobytes(sizeBytes) })}\n`);
  return exitCodes.fine;
}
