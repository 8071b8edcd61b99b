import { Problem } from '../core/problem.ts';
import { type Identified, identifyReport } from '../formats/text/identify-report.ts';
import { type KeptSnapshot, listKeptSnapshots } from '../workspace/verify/kept-snapshots.ts';
import { type Fault, type Verdict, verifyStore } from '../workspace/verify/verify-store.ts';
import { withStore } from '../workspace/with-store.ts';
import { type Arguments, type CliCommand, type Context, exitCodes, type Say } from './command.ts';
import { showStep } from './io.ts';
import { readInput } from './read-input.ts';
import { faultWords, storeSummaries, storeWords } from './store-words.ts';
import { reportWords, words } from './words.ts';

/** `strand verify`: whether all that is stored is whole; with a file, whether it is a report as it was submitted. */
export const verifyCommand: CliCommand = {
  name: 'verify',
  usage: 'strand verify [<file>]',
  summary: storeSummaries.verify,
  options: {},
  run,
};

async function run(given: Arguments, context: Context): Promise<number> {
  const [path, extra] = given.words;
  if (extra !== undefined)
    throw new Problem('wrong-use', { why: context.say(words.tooManyFiles, { extra }) });
  return path === undefined ? verifyAll(context) : verifyFile(path, context);
}

async function verifyAll({ io, say }: Context): Promise<number> {
  const tell = (project: string): void => showStep(io, say(storeWords.verifyingProject, { project }));
  const verdict = await withStore(io.place(), (parts) => verifyStore({ ...parts, tell }));
  showStep(io);
  io.stdout.write(`${verdictLines(verdict, say).join('\n')}\n`);
  return verdict.faults.length === 0 ? exitCodes.fine : exitCodes.findings;
}

async function verifyFile(path: string, { io, say }: Context): Promise<number> {
  const bytes = await readInput(path, io, say);
  const snapshots = await withStore(io.place(), ({ store }) => listKeptSnapshots(store));
  const found = identifyReport(bytes, snapshots);
  io.stdout.write(`${identifiedLines(path, found, say).join('\n')}\n`);
  return found.is === 'kept' ? exitCodes.fine : exitCodes.findings;
}

/** What a file was found to be, in words. */
export function identifiedLines(path: string, found: Identified<KeptSnapshot>, say: Say): readonly string[] {
  if (found.is === 'unknown') return [say(storeWords.fileUnknown, { path })];
  const { snapshot } = found;
  const place = say(storeWords.submittedAs, {
    report: snapshot.of === undefined ? snapshot.report : say(reportWords[snapshot.of.kind]),
    from: snapshot.of?.from ?? '',
    to: snapshot.of?.to ?? '',
    project: snapshot.acronym ?? snapshot.project,
    day: snapshot.on,
    version: snapshot.version,
  });
  if (found.is === 'kept') return [say(storeWords.fileKept, { path, name: found.file.name }), `  ${place}`];
  return [
    say(storeWords.fileAltered, { path }),
    `  ${place}`,
    `  ${say(storeWords.trueFiles)}`,
    ...snapshot.files.map(({ name, sha256 }) => `    ${name}  ${sha256}`),
  ];
}

/** What was verified and found, in words. */
export function verdictLines({ faults, ...counts }: Verdict, say: Say): readonly string[] {
  if (faults.length === 0) return [say(storeWords.whole, counts)];
  return [say(storeWords.notWhole, { count: faults.length }), ...faults.map((fault) => lineOf(fault, say))];
}

function lineOf({ office = '', project = '', what, ...params }: Fault, say: Say): string {
  return `  ${[office, project, say(faultWords[what], params)].filter((part) => part !== '').join('  ')}`;
}
