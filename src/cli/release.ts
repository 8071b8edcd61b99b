import { Problem } from '../core/problem.ts';
import { unreviewedByRows } from '../core/release/reviewed.ts';
import { templates } from '../core/report/templates/index.ts';
import { documentFormats } from '../formats/document-formats.ts';
import { valueOf } from './arguments.ts';
import { type Arguments, type CliCommand, type Context, exitCodes } from './command.ts';
import { note } from './io.ts';
import { loadRecord } from './load-record.ts';
import { lastFrozen, preparePublic } from './prepare-public.ts';
import { releasePageOf } from './release-page.ts';
import { releaseOptionHelp, releaseSummaries, releaseWords } from './release-words.ts';
import { optionHelp } from './words.ts';
import { writePublic } from './write-public.ts';
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
  const prepared = await preparePublic(project, report, { given, context });
  const isClean = [prepared.hits, prepared.earlier, prepared.unread].every((list) => list.length === 0);
  const isReviewed = unreviewed.length === 0 || valueOf(given, 'note') !== undefined;
  if (!isReviewed) note(io, say(releaseWords.unreviewed, { count: unreviewed.length }));
  const folder = valueOf(given, 'out') ?? usualFolder;
  const written = isClean && isReviewed ? await writePublic(prepared, folder) : [];
  io.stdout.write(releasePageOf({ ...prepared, written, isReviewed }, context));
  return isClean && isReviewed ? exitCodes.fine : exitCodes.findings;
}
