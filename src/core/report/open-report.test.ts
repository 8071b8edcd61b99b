import { describe, expect, it } from 'vitest';
import { day } from '../base/day.ts';
import { aProject, aProjectRow, aReport, anObservation } from '../testing.ts';
import { defaultAsOf, openReportOf, reportedPeriodOf } from './open-report.ts';

describe('openReportOf', () => {
  it('takes, of those not yet frozen, the one that ends last', () => {
    const reports = [
      aReport(),
      aReport({ id: 'rep_2', from: day('2022-04-01'), to: day('2023-03-31'), state: 'in-review' }),
      aReport({ id: 'rep_3', to: day('2024-03-31'), state: 'submitted' }),
    ];
    expect(openReportOf(aProject({ reports }))?.id).toBe('rep_2');
    expect(reportedPeriodOf(aProject({ reports: [aReport({ state: 'frozen' })] }))).toBeUndefined();
  });
});

describe('defaultAsOf', () => {
  it('is the end of the reported period, else of the project, else of the last value; unknown without them', () => {
    expect(defaultAsOf(aProject())).toBe('2022-03-31');
    expect(defaultAsOf(aProject({ reports: [] }))).toBe('2023-03-31');
    const { end: _, ...endless } = aProjectRow();
    const values = [anObservation(), anObservation({ id: 'obs_2', to: day('2021-06-30') })];
    expect(defaultAsOf(aProject({ project: [endless], reports: [], observations: values }))).toBe(
      '2022-03-31',
    );
    expect(defaultAsOf(aProject({ project: [endless], reports: [] }))).toBeUndefined();
  });
});
