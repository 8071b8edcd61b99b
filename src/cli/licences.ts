import { Problem } from '../core/problem.ts';
import { licencesOf, type PackageLicence } from '../workspace/licences.ts';
import { findPackageFolder } from '../workspace/package-folder.ts';
import { type Arguments, type CliCommand, type Context, exitCodes, type Say } from './command.ts';
import { padEnd, widestOf } from './layout.ts';
import { optionHelp, summaries, words } from './words.ts';

/** `strand licences`: under which licences Strand and all that runs with it may be used. */
export const licencesCommand: CliCommand = {
  name: 'licences',
  usage: 'strand licences',
  summary: summaries.licences,
  options: { texts: { help: optionHelp.texts } },
  run,
};

async function run(given: Arguments, { io, say }: Context): Promise<number> {
  const extra = given.words[0];
  if (extra !== undefined) throw new Problem('wrong-use', { why: say(words.takesNothing, { extra }) });
  const packages = licencesOf(findPackageFolder());
  const texts = given.flags.has('texts') ? packages.flatMap((one) => textsOf(one, say)) : [];
  io.stdout.write(`${[...tableOf(packages), ...texts].join('\n')}\n`);
  return exitCodes.fine;
}

function tableOf(packages: readonly PackageLicence[]): readonly string[] {
  const width = widestOf(packages.map(({ name }) => name)) + 2;
  const second = widestOf(packages.map(({ version }) => version)) + 2;
  return packages.map(
    ({ name, version, licence }) => `${padEnd(name, width)}${padEnd(version, second)}${licence}`,
  );
}

function textsOf({ name, version, licence, texts }: PackageLicence, say: Say): readonly string[] {
  const title = `${name} ${version}: ${licence}`;
  const body =
    texts.length === 0
      ? [say(words.noLicenceText, { licence })]
      : texts.flatMap(({ file, text }) => [file, '', text.trim(), '']);
  return ['', title, '='.repeat(title.length), '', ...body];
}
