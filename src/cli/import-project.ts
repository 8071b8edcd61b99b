import { createReadStream } from 'node:fs';
import { Problem } from '../core/problem.ts';
import { importProject } from '../workspace/import-project/import-project.ts';
import { openReaders } from '../workspace/reading/readers.ts';
import { machine } from '../workspace/sender.ts';
import { withStore } from '../workspace/with-store.ts';
import { valueOf } from './arguments.ts';
import { type Arguments, type CliCommand, type Context, exitCodes } from './command.ts';
import { findOffice } from './find-office.ts';
import { passphraseOption, withPassphrase } from './passphrase.ts';
import { refuseUnreadable } from './read-input.ts';
import { storeOptionHelp, storeSummaries, storeWords } from './store-words.ts';
import { words } from './words.ts';

/** `strand import-project`: a project from a file into an office. */
export const importProjectCommand: CliCommand = {
  name: 'import-project',
  usage: 'strand import-project <file>',
  summary: storeSummaries['import-project'],
  options: { office: { help: storeOptionHelp.office, takes: 'OFFICE' }, ...passphraseOption },
  run,
};

async function run(given: Arguments, context: Context): Promise<number> {
  const { io, say } = context;
  const [path, extra] = given.words;
  const { usage } = importProjectCommand;
  if (path === undefined) throw new Problem('wrong-use', { why: say(words.needsFile, { usage }) });
  if (extra !== undefined) throw new Problem('wrong-use', { why: say(storeWords.tooMuch, { extra, usage }) });
  await refuseUnreadable(path, say);
  const clock = (): number => io.now().getTime();
  const project = await withStore(io.place(), async (parts) => {
    const office = await findOffice(parts.store, valueOf(given, 'office'), say);
    return withPassphrase(given, context, (passphrase) => {
      const bytes = createReadStream(path);
      const mostBytes = Number.MAX_SAFE_INTEGER;
      const order = { sender: machine, office, bytes, mostBytes, passphrase };
      return importProject({ ...parts, readers: openReaders(), clock }, order);
    });
  });
  io.stdout.write(`${say(storeWords.imported, { project })}\n`);
  return exitCodes.fine;
}
