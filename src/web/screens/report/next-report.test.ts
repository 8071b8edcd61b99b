import { describe, expect, it } from 'vitest';
import { day } from '../../../core/base/day.ts';
import { aProject, aProjectRow, aReport } from '../../../core/testing.ts';
import { nextReport } from './next-report.ts';

const first = aReport({ id: 'rep_1', state: 'submitted' });

describe('nextReport', () => {
  const today = day('2022-05-01');

  it('begins with the project, and lasts as long as the contract says', () => {
    const proposed = nextReport(aProject({ reports: [] }), today);
    expect(proposed).toMatchObject({ kind: 'interim', from: '2021-04-01', to: '2022-03-31', state: 'draft' });
  });

  it('follows the last one with its template, and is the final one where the project ends', () => {
    const template = 'prag-annex-vi';
    const proposed = nextReport(aProject({ reports: [{ ...first, template }] }), today);
    expect(proposed).toMatchObject({ kind: 'final', from: '2022-04-01', to: '2023-03-31', template });
  });

  it('stops at the end of the project', () => {
    const project = [aProjectRow({ end: day('2022-09-30') })];
    expect(nextReport(aProject({ project, reports: [first] }), today)).toMatchObject({
      to: '2022-09-30',
      kind: 'final',
    });
  });

  it('covers the whole project once its time is reported', () => {
    const all = aReport({ to: day('2023-03-31') });
    expect(nextReport(aProject({ reports: [all] }), today)).toMatchObject({
      kind: 'final',
      from: '2021-04-01',
      to: '2023-03-31',
    });
  });

  it('takes the year at hand where the record knows no dates', () => {
    expect(nextReport(aProject({ project: [], reports: [] }), today)).toMatchObject({
      from: '2022-01-01',
      to: '2022-12-31',
    });
  });
});
