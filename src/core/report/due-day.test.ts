import { describe, expect, it } from 'vitest';
import { day } from '../base/day.ts';
import { ruleProfileOf } from '../rule-profile.ts';
import { aReport } from '../testing.ts';
import { dueDayOf } from './due-day.ts';

describe('dueDayOf', () => {
  it('counts calendar days for an interim report', () => {
    expect(dueDayOf(aReport(), ruleProfileOf('prag-2016'))).toBe('2022-05-30');
  });

  it('counts months for a final report', () => {
    const report = aReport({ kind: 'final', to: day('2023-03-31') });
    expect(dueDayOf(report, ruleProfileOf('prag-2016'))).toBe('2023-06-30');
    expect(dueDayOf(report, ruleProfileOf('contribution-agreement-2018'))).toBe('2023-09-30');
  });

  it('knows no term for other kinds', () => {
    expect(dueDayOf(aReport({ kind: 'quarterly' }), ruleProfileOf(undefined))).toBeUndefined();
  });
});
