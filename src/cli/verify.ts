import { Problem } from '../core/problem.ts';
import { type Fault, type Verdict, verifyStore } from '../workspace/verify/verify-store.ts';
import { withStore } from '../workspace/with-store.ts';
import { type Arguments, type CliCommand, type Context, exitCodes, type Say } from './command.ts';
import { showStep } from './io.ts';
import { faultWords, storeSummaries, storeWords } from './store-words.ts';
import { words } from './words.ts';

/** `strand verify`: whether all that is stored is whole. */
export const verifyCommand: CliCommand = {
  name: 'verify',
  usage: 'strand verify',
  summary: storeSummaries.verify,
  options: {},
  run,
};

async function run(given: Arguments, { io, say }: Context): Promise<number> {
  const extra = given.words[0];
  if (extra !== undefined) throw new Problem('wrong-use', { why: say(words.takesNothing, { extra }) });
  const tell = (project: string): void => showStep(io, say(storeWords.verifyingProject, { project }));
  const verdict = await withStore(io.place(), (parts) => verifyStore({ ...parts, tell }));
  showStep(io);
  io.stdout.write(`${verdictLines(verdict, say).join('\n')}\n`);
  return verdict.faults.length === 0 ? exitCodes.fine : exitCodes.findings;
}

/** What was verified and found, in words. */
export function verdictLines({ faults, ...counts }: Verdict, say: Say): readonly string[] {
  if (faults.length === 0) return [say(storeWords.whole, counts)];
  return [say(storeWords.notWhole, { count: faults.length }), ...faults.map((fault) => lineOf(fault, say))];
}

function lineOf({ office = '', project = '', what, ...params }: Fault, say: Say): string {
  return `  ${[office, project, say(faultWords[what], params)].filter((part) => part !== '').join('  ')}`;
}
