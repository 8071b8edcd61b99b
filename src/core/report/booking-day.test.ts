import { describe, expect, it } from 'vitest';
import { day } from '../base/day.ts';
import { type Project, toProject } from '../project.ts';
import { aReport, aSnapshot, anAnchor } from '../testing.ts';
import { bookingDayOf } from './booking-day.ts';

const submitted = aReport({ from: day('2021-04-01'), to: day('2022-03-31'), state: 'submitted' });
const open = aReport({ id: 'rep_2', from: day('2022-04-01'), to: day('2023-03-31') });
const recordOf = (reports: Project['reports']): Project =>
  toProject({ reports, snapshots: [aSnapshot({ anchor: anAnchor })] });

describe('bookingDayOf', () => {
  it.each([
    ['today, in the open report', [submitted, open], ['2022-05-02', '2022-05-02']],
    [
      'the end of the open report, where that is written later',
      [submitted, open],
      ['2023-04-20', '2023-03-31'],
    ],
    ['the first day after what is locked, where today is', [submitted, open], ['2022-03-30', '2022-04-01']],
    ['today, where no other report is there', [submitted], ['2022-05-02', '2022-05-02']],
  ] as const)('gives %s', (_, reports, [today, booked]) => {
    expect(bookingDayOf(recordOf(reports), day(today))).toBe(booked);
  });
  it('passes over locked periods that follow on each other', () => {
    const next = { ...open, state: 'submitted' as const };
    const record = toProject({
      reports: [next, submitted],
      snapshots: [
        aSnapshot({ anchor: anAnchor }),
        aSnapshot({ id: 'snp_2', report: 'rep_2', anchor: anAnchor }),
      ],
    });
    expect(bookingDayOf(record, day('2021-06-01'))).toBe('2023-04-01');
  });
});
