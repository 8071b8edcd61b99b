import { Problem } from '../core/problem.ts';
import { rehearseUpgrade } from '../workspace/rehearse-upgrade.ts';
import { type Arguments, type CliCommand, type Context, exitCodes } from './command.ts';
import { showStep } from './io.ts';
import { storeSummaries, storeWords } from './store-words.ts';
import { verdictLines } from './verify.ts';
import { words } from './words.ts';

/** `strand rehearse-upgrade`: what the next start will do to the database, on a copy. */
export const rehearseUpgradeCommand: CliCommand = {
  name: 'rehearse-upgrade',
  usage: 'strand rehearse-upgrade',
  summary: storeSummaries['rehearse-upgrade'],
  options: {},
  run,
};

async function run(given: Arguments, { io, say }: Context): Promise<number> {
  const extra = given.words[0];
  if (extra !== undefined) throw new Problem('wrong-use', { why: say(words.takesNothing, { extra }) });
  const tell = (step: 'copying' | 'upgrading' | 'verifying'): void => showStep(io, say(storeWords[step]));
  const { from, to, upgraded } = await rehearseUpgrade({ place: io.place(), tell });
  showStep(io);
  if (upgraded === undefined) {
    io.stdout.write(`${say(storeWords.nothingToUpgrade, { number: to })}\n`);
    return exitCodes.fine;
  }
  const seconds = Math.ceil(upgraded.ms / 100) / 10;
  const lines = [
    say(storeWords.rehearsed, { from, to, seconds }),
    ...verdictLines(upgraded.verdict, say),
    say(storeWords.asItWas),
  ];
  io.stdout.write(`${lines.join('\n')}\n`);
  return upgraded.verdict.faults.length === 0 ? exitCodes.fine : exitCodes.findings;
}
