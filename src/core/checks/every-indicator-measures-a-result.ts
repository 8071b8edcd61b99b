import type { Project } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { nameOf } from './words/name-of.ts';

/** Each indicator belongs to a result. An addition to the published catalogue. */
export const everyIndicatorMeasuresAResult: Check = {
  id: 'every-indicator-measures-a-result',
  catalogue: 'LF-22',
  severity: 'error',
  rule: 'An indicator stands in the row of the result that it measures (PRAG Annex C, 2016).',
  message:
    '{count, plural, one {Indicator {indicators} belongs} other {Indicators {indicators} belong}} to no result.',
  find,
};

function find(project: Project): readonly Found[] {
  const orphans = project.indicators.filter((indicator) => indicator.result === undefined);
  if (orphans.length === 0) return [];
  return [
    {
      at: orphans.map((indicator) => placeOf('indicators', indicator, 'result')),
      params: { count: orphans.length, indicators: orphans.map(nameOf) },
    },
  ];
}
