/** The public version of a record in a file, prepared and looked through. */

import { randomBytes } from 'node:crypto';
import { basename } from 'node:path';
import { applyChanges, put } from '../core/change.ts';
import { Problem } from '../core/problem.ts';
import type { Project, Rows } from '../core/project.ts';
import { isOpen } from '../core/report/build/report-on.ts';
import { openReaders } from '../workspace/reading/readers.ts';
import { type PreparedRelease, prepareRelease } from '../workspace/release/prepare-release.ts';
import { noNames } from '../workspace/release/register-names.ts';
import { openRenderers } from '../workspace/renderers.ts';
import { valueOf } from './arguments.ts';
import type { Arguments, Context } from './command.ts';
import { showStep } from './io.ts';
import { readInput } from './read-input.ts';
import { releaseWords } from './release-words.ts';
import { formatsOf, templateOf } from './report-wish.ts';

/** The last report that does not change any more. Throws Problem `wrong-use` where there is none. */
export function lastFrozen(project: Project, { say }: Context): Rows['reports'] {
  const report = project.reports.filter((row) => !isOpen(row)).toSorted((a, b) => (a.to < b.to ? 1 : -1))[0];
  if (report === undefined) throw new Problem('wrong-use', { why: say(releaseWords.noReport) });
  return report;
}

/** Prepares the release of a report as the command line asks for it. */
export async function preparePublic(
  project: Project,
  report: Rows['reports'],
  { given, context }: { readonly given: Arguments; readonly context: Context },
): Promise<PreparedRelease> {
  const { io, say, locale } = context;
  const earlier = new Map<string, Uint8Array>();
  for (const path of given.values.get('earlier') ?? [])
    earlier.set(basename(path), await readInput(path, io, say));
  showStep(io, say(releaseWords.preparing));
  // A record in a file has no journal to say what it was before, and no register.
  const today = withEarlier(project, report, [...earlier.keys()]);
  const renderers = openRenderers();
  try {
    return await prepareRelease(
      { renderers, readers: openReaders(), readEarlier: (name) => Promise.resolve(earlier.get(name)) },
      { today, frozen: today, ...noNames },
      {
        report: report.id,
        release: `rel_${randomBytes(12).toString('hex')}`,
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
  return applyChanges(project, [put('releases', row)]);
}
