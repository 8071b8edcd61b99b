import { type Period, isInPeriod } from '../base/period.ts';
import { observationsOf } from '../indexes.ts';
import type { Project, Rows } from '../project.ts';
import { reportedPeriodOf } from '../report/open-report.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { nameOf } from './words/name-of.ts';

/** The current value of an indicator is of a day in the reported period. Values of later periods are none of this report's; a computed one is of the day that is asked for. */
export const currentValuesEndInThePeriod: Check = {
  id: 'current-values-end-in-the-period',
  catalogue: 'IN-07',
  severity: 'error',
  rule: 'The current value is given with its reference date, which lies in the reported period (PRAG Annex C, 2016).',
  message: 'The current value of {indicator} is of {actual}; the report covers {from} to {to}.',
  find,
};

function find(project: Project): readonly Found[] {
  const period = reportedPeriodOf(project);
  if (!period) return [];
  const typed = project.indicators.filter(({ formula }) => formula === undefined);
  return typed.flatMap((indicator) => {
    const current = currentOf(project, indicator, period);
    if (!current || isInPeriod(period, current.to)) return [];
    return [
      {
        at: [placeOf('observations', current, 'to'), placeOf('indicators', indicator)],
        params: { indicator: nameOf(indicator), actual: current.to, from: period.from, to: period.to },
      },
    ];
  });
}

function currentOf(
  project: Project,
  indicator: Rows['indicators'],
  period: Period,
): Rows['observations'] | undefined {
  let current: Rows['observations'] | undefined;
  for (const row of observationsOf(project, indicator.id)) {
    if (row.value === null || row.from > period.to) continue;
    if (current === undefined || row.to >= current.to) current = row;
  }
  return current;
}
