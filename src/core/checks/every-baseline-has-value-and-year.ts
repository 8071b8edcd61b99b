import type { Project, Rows } from '../project.ts';
import { type Check, type Found, placeOf, readAt } from './check.ts';
import { nameOf } from './words/name-of.ts';

type Indicator = Rows['indicators'];

/** Each indicator has a baseline, with a value and the year it is of. */
export const everyBaselineHasValueAndYear: Check = {
  id: 'every-baseline-has-value-and-year',
  catalogue: 'IN-01',
  severity: 'error',
  rule: 'A baseline is given with its reference year (PRAG Annex C, 2016).',
  message:
    'Indicator {indicator} has no {lacking, select, baseline {baseline} value {baseline value} other {baseline year}}.',
  find,
};

function find(project: Project): readonly Found[] {
  return project.indicators.flatMap((indicator) => {
    const lacking = lackingIn(indicator);
    if (lacking === undefined) return [];
    const place = placeOf('indicators', readAt(indicator, indicator.baseline), 'baseline');
    return [{ at: [place], params: { indicator: nameOf(indicator), lacking } }];
  });
}

function lackingIn({ baseline, measure }: Indicator): 'baseline' | 'value' | 'year' | undefined {
  if (baseline === undefined) return 'baseline';
  if (baseline.value === null && measure !== 'qualitative') return 'value';
  return baseline.on === undefined ? 'year' : undefined;
}
