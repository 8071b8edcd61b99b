import { addDays, type Day } from '../base/day.ts';
import { indexBy } from '../indexes.ts';
import type { Project, Rows } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** Reports of one kind follow one another without a hole and without an overlap. */
export const reportingPeriodsAreContiguous: Check = {
  id: 'reporting-periods-are-contiguous',
  catalogue: 'XD-04',
  severity: 'error',
  rule: 'Good practice: each reporting period starts on the day after the one before, so that nothing is reported twice or never.',
  message:
    'One {kind, select, quarterly {quarterly} interim {interim} inception {inception} final {final} other {ad hoc}} report ends on {end}, the next starts on {actual} instead of {expected}: the periods {how, select, gap {leave a gap} other {overlap}}.',
  find,
};

// Final and ad hoc reports repeat what others reported.
const kindsInSequence = ['inception', 'quarterly', 'interim'] as const;
const reportsOfKind = indexBy('reports', (report) => [report.kind]);

function find(project: Project): readonly Found[] {
  return kindsInSequence.flatMap((kind) => {
    const reports = reportsOfKind(project, kind).toSorted((a, b) => (a.from < b.from ? -1 : 1));
    return reports.flatMap((report, index) => findPair(reports[index - 1], report));
  });
}

function findPair(before: Rows['reports'] | undefined, report: Rows['reports']): readonly Found[] {
  if (before === undefined) return [];
  const expected: Day = addDays(before.to, 1);
  if (report.from === expected) return [];
  return [
    {
      at: [placeOf('reports', report, 'from'), placeOf('reports', before, 'to')],
      params: {
        kind: report.kind,
        end: before.to,
        actual: report.from,
        expected,
        how: report.from > expected ? 'gap' : 'overlap',
      },
    },
  ];
}
