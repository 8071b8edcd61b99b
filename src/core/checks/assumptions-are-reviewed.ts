import { isInPeriod } from '../base/period.ts';
import type { Project } from '../project.ts';
import { reportedPeriodOf } from '../report/open-report.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { nameOf } from './words/name-of.ts';

/** Each assumption was looked at in the reported period. */
export const assumptionsAreReviewed: Check = {
  id: 'assumptions-are-reviewed',
  catalogue: 'LF-09',
  severity: 'advice',
  rule: 'Good practice: a report says for each assumption whether it still holds.',
  message:
    '{count} of {total, plural, one {# assumption} other {# assumptions}} ({rows}) {count, plural, one {was} other {were}} not reviewed in the reported period.',
  find,
};

function find(project: Project): readonly Found[] {
  const period = reportedPeriodOf(project);
  if (!period) return [];
  const open = project.assumptions.filter(({ reviewed }) => !reviewed || !isInPeriod(period, reviewed.on));
  if (open.length === 0) return [];
  return [
    {
      at: open.map((assumption) => placeOf('assumptions', assumption, 'reviewed')),
      params: { count: open.length, total: project.assumptions.length, rows: open.map(nameOf) },
    },
  ];
}
