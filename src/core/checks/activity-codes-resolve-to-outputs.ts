import { compareCodes, parentCodeOf } from '../base/code.ts';
import { findRow, linksFrom } from '../indexes.ts';
import type { Project, Rows } from '../project.ts';
import { parsed } from '../results/numbering.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { nameOf } from './words/name-of.ts';

type Activity = Rows['activities'];

/** The code of each activity leads to an output by its numbers. Links that people made do not count here: they stand beside the numbering. */
export const activityCodesResolveToOutputs: Check = {
  id: 'activity-codes-resolve-to-outputs',
  catalogue: 'LF-10',
  severity: 'error',
  rule: 'Activities are linked to one or more outputs through numbering: A 1.1.1 belongs to Op 1.1 (PRAG Annex C, 2016).',
  message:
    '{count} of {total, plural, one {# activity code} other {# activity codes}} ({entries, plural, one {# entry} other {# entries}}) cannot be resolved to an output by numbering: {codes}. The outputs are {outputs}.',
  find,
};

function find(project: Project): readonly Found[] {
  const outputs = project.results.filter((result) => result.level === 'output' && result.code !== undefined);
  const outputCodes = new Set(outputs.map((output) => parsed(output.code)));
  const coded = project.activities.filter((activity) => activity.code !== undefined);
  const lost = coded.filter((activity) => !isResolved(project, activity, outputCodes));
  if (outputs.length === 0 || lost.length === 0) return [];
  return [
    {
      at: [
        ...lost.map((activity) => placeOf('activities', activity, 'code')),
        ...outputs.map((output) => placeOf('results', output, 'code')),
      ],
      params: {
        count: codesOf(lost).length,
        total: codesOf(coded).length,
        entries: lost.length,
        codes: codesOf(lost),
        outputs: outputs.map(nameOf),
      },
    },
  ];
}

function isResolved(project: Project, activity: Activity, outputs: ReadonlySet<string | undefined>): boolean {
  const own = parsed(activity.code);
  if (own !== undefined && (outputs.has(own) || outputs.has(parentCodeOf(own) ?? own))) return true;
  return linksFrom(project, activity.id).some(
    (link) => link.origin === 'numbering' && findRow(project, 'results', link.to)?.level === 'output',
  );
}

const codesOf = (activities: readonly Activity[]): readonly string[] =>
  [...new Set(activities.flatMap((activity) => activity.code ?? []))].toSorted(compareCodes);
