import { describe, expect, it } from 'vitest';
import { day } from '../base/day.ts';
import { decimal } from '../base/decimal.ts';
import { aProject, anIndicator, anObservation } from '../testing.ts';
import type { Indicator, Target } from './indicator.ts';
import { progressOf } from './progress.ts';

const asOf = day('2022-03-31');

type Case = {
  readonly from: string | null;
  readonly now: string;
  readonly operator?: Target['operator'];
  readonly target: string;
  readonly to?: string;
};

function progress({ from, now, operator = 'at-least', target, to }: Case, fields: Partial<Indicator> = {}) {
  const indicator = anIndicator({
    baseline: { value: from === null ? null : decimal(from) },
    targets: [{ operator, value: decimal(target), ...(to === undefined ? {} : { to: decimal(to) }) }],
    ...fields,
  });
  const project = aProject({
    indicators: [indicator],
    observations: [anObservation({ value: decimal(now) })],
  });
  return progressOf(project, indicator, asOf);
}

describe('progressOf', () => {
  it.each([
    ['half of the way', { from: '0', now: '2', target: '4' }, { share: '0.5', isMet: false }],
    [
      'the way from the baseline, not from zero',
      { from: '10', now: '15', target: '20' },
      { share: '0.5', isMet: false },
    ],
    [
      'a decrease',
      { from: '10', now: '6', operator: 'at-most', target: '2' },
      { share: '0.5', isMet: false },
    ],
    ['more than all, uncut', { from: '0', now: '12', target: '5' }, { share: '2.4', isMet: true }],
    ['a way back', { from: '10', now: '5', target: '20' }, { share: '-0.5', isMet: false }],
    ['a third, to six digits', { from: '0', now: '1', target: '3' }, { share: '0.333333', isMet: false }],
    ['a level kept', { from: '5', now: '5', target: '5' }, { share: '1', isMet: true }],
    ['a level lost', { from: '5', now: '4', target: '5' }, { share: '0', isMet: false }],
    [
      'a ceiling kept',
      { from: '0', now: '3', operator: 'at-most', target: '5' },
      { share: '1', isMet: true },
    ],
    [
      'the way down to a range',
      { from: '10', now: '7', operator: 'between', target: '2', to: '4' },
      { share: '0.5', isMet: false },
    ],
    [
      'a bare number passed',
      { from: '0', now: '4', operator: 'exactly', target: '3' },
      { share: '1.333333', isMet: true },
    ],
    ['quarters', { from: '0', now: '2.75', target: '5.5' }, { share: '0.5', isMet: false }],
  ] as const)('knows %s', (_, given, expected) => {
    expect(progress(given)).toMatchObject(expected);
  });

  it('gives no share without a baseline in numbers', () => {
    expect(progress({ from: null, now: '4', target: '3' })).toEqual({
      current: '4',
      target: { operator: 'at-least', value: '3' },
      isMet: true,
    });
  });

  it('gives nothing without value or target', () => {
    const indicator = anIndicator();
    expect(progressOf(aProject({ indicators: [indicator] }), indicator, asOf)).toBeUndefined();
    expect(progress({ from: '0', now: '1', target: '1' }, { targets: [] })).toBeUndefined();
  });
});
