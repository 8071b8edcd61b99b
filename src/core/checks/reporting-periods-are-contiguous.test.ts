import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { aProject, aReport } from '../testing.ts';
import { reportingPeriodsAreContiguous } from './reporting-periods-are-contiguous.ts';

const next = (from: string, kind: 'interim' | 'quarterly' | 'final' = 'interim') =>
  aReport({ id: 'rep_2', kind, from: day(from), to: day('2023-03-31') });
const project = (report: ReturnType<typeof aReport>) => aProject({ reports: [aReport(), report] });

testCheck(reportingPeriodsAreContiguous, {
  accepts: {
    'a period right after the other': project(next('2022-04-01')),
    'reports of different kinds': project(next('2022-01-01', 'quarterly')),
    'a final report on the whole project': project(next('2021-04-01', 'final')),
  },
  rejects: {
    'a month in no report': [
      project(next('2022-05-01')),
      { kind: 'interim', end: '2022-03-31', actual: '2022-05-01', expected: '2022-04-01', how: 'gap' },
    ],
    'a month in two reports': [
      project(next('2022-03-01')),
      { kind: 'interim', end: '2022-03-31', actual: '2022-03-01', expected: '2022-04-01', how: 'overlap' },
    ],
  },
});
