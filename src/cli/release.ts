import { createHash, randomBytes } from 'node:crypto';
import { basename, join } from 'node:path';
import { Problem } from '../core/problem.ts';
import type { Project, Rows } from '../core/project.ts';
import { unreviewedByRows } from '../core/release/reviewed.ts';
import { isOpen } from '../core/report/build/report-on.ts';
import { templates } from '../core/report/templates/index.ts';
import { documentFormats } from '../formats/document-formats.ts';
import { makeFolder } from '../workspace/make-folder.ts';
import { openReaders } from '../workspace/reading/readers.ts';
import { type PreparedRelease, prepareRelease } from '../workspace/release/prepare-release.ts';
import { openRenderers } from '../workspace/renderers.ts';
import { writeWhole } from '../workspace/write-whole.ts';
import { valueOf } from './arguments.ts';
import { type Arguments, type CliCommand, type Context, exitCodes } from './command.ts';
import { note, showStep } from './io.ts';
import { loadRecord } from './load-record.ts';
import { readInput } from './read-input.ts';
import { releasePageOf } from './release-page.ts';
import { releaseOptionHelp, releaseSummaries, releaseWords } from './release-words.ts';
import { formatsOf, templateOf } from './report-wish.ts';
import { optionHelp } from './words.ts';
import { usualFolder } from './write-report.ts';

/** `strand release`: the public version of a report. */
export const releaseCommand: CliCommand = {
  name: 'release',
  usage: 'strand release <record.json>',
  summary: releaseSummaries.release,
  options: {
    template: { help: optionHelp.template, takes: templates.map(({ id }) => id).join('|') },
    out: { help: optionHelp.out, takes: '<folder>' },
    formats: { help: optionHelp.formats, takes: documentFormats.map(({ id }) => id).join(',') },
    languages: { help: releaseOptionHelp.languages, takes: 'en,fr,ar' },
    earlier: { help: releaseOptionHelp.earlier, takes: '<file>', many: true },
    note: { help: releaseOptionHelp.note, takes: '<text>' },
  },
  run,
};

async function run(given: Arguments, context: Context): Promise<number> {
  const { io, say } = context;
  const [path, extra] = given.words;
  if (path === undefined || extra !== undefined)
    throw new Problem('wrong-use', { why: say(releaseWords.needsRecord, { usage: releaseCommand.usage }) });
  const { project } = await loadRecord(path, context);
  const report = lastFrozen(project, context);
  const unreviewed = unreviewedByRows(project);
  const prepared = await prepare(project, report, { given, context });
  const isClean = [prepared.hits, prepared.earlier, prepared.unread].every((list) => list.length === 0);
  const isReviewed = unreviewed.length === 0 || valueOf(given, 'note') !== undefined;
  if (!isReviewed) note(io, say(releaseWords.unreviewed, { count: unreviewed.length }));
  const folder = valueOf(given, 'out') ?? usualFolder;
  const written = isClean && isReviewed ? await write(prepared, folder) : [];
  io.stdout.write(releasePageOf({ ...prepared, written, isReviewed }, context));
  return isClean && isReviewed ? exitCodes.fine : exitCodes.findings;
}

function lastFrozen(project: Project, { say }: Context): Rows['reports'] {
  const report = project.reports.filter((row) => !isOpen(row)).toSorted((a, b) => (a.to < b.to ? 1 : -1))[0];
  if (report === undefined) throw new Problem('wrong-use', { why: say(releaseWords.noReport) });
  return report;
}

async function prepare(
  project: Project,
  report: Rows['reports'],
  { given, context }: { readonly given: Arguments; readonly context: Context },
): Promise<PreparedRelease> {
  const { io, say, locale } = context;
  const earlier = new Map<string, Uint8Array>();
  for (const path of given.values.get('earlier') ?? [])
    earlier.set(`${basename(path)}`, await readInput(path, io, say));
  showStep(io, say(releaseWords.preparing));
  const renderers = openRenderers();
  try {
    return await prepareRelease(
      { renderers, readers: openReaders(), readEarlier: (name) => Promise.resolve(earlier.get(name)) },
      withEarlier(project, report, [...earlier.keys()]),
      {
        report: report.id,
        release: `rel_${createHash('sha256').update(randomBytes(16)).digest('hex').slice(0, 24)}`,
        template: templateOf(valueOf(given, 'template'), { project, period: report }, context).id,
        locales: valueOf(given, 'languages')?.split(',') ?? [locale],
        formats: [...formatsOf(valueOf(given, 'formats'), context)],
      },
    );
  } finally {
    showStep(io);
    await renderers.close();
  }
}

/** Files that were published before, as a release of the record, which is where they are looked for. */
function withEarlier(
  project: Project,
  { id: report, to }: Rows['reports'],
  names: readonly string[],
): Project {
  if (names.length === 0) return project;
  const documents = names.map((name) => ({ name, sha256: name }));
  const row = { id: 'rel_earlier', report, version: 0, on: to, documents, grounds: [], counts: [] };
  return { ...project, releases: [row, ...project.releases] };
}

async function write({ files }: PreparedRelease, folder: string): Promise<readonly string[]> {
  await makeFolder(folder);
  const paths: string[] = [];
  for (const { name, bytes } of files) {
    const path = join(folder, name);
    await writeWhole(path, bytes);
    paths.push(path);
  }
  return paths;
}
