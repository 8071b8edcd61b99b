import { describe, expect, it } from 'vitest';
import { day } from '../base/day.ts';
import { decimal } from '../base/decimal.ts';
import { partialDay } from '../base/partial-day.ts';
import { anIndicator } from '../testing.ts';
import type { Target } from './indicator.ts';
import { directionOf, wantedOf, meetsTarget, milestonesOf, slackOf, targetInForce } from './targets.ts';

const target = (operator: Target['operator'], value: string, to?: string): Target => ({
  operator,
  value: decimal(value),
  ...(to === undefined ? {} : { to: decimal(to) }),
});

const fiveFrom = (baseline: string) =>
  anIndicator({ baseline: { value: decimal(baseline) }, targets: [target('exactly', '5')] });

describe('targetInForce', () => {
  const revised = anIndicator({
    targets: [
      { ...target('at-least', '3') },
      { ...target('at-least', '5'), since: day('2022-06-01') },
      { ...target('at-least', '4'), since: day('2022-01-01') },
    ],
  });

  it('is the last decided by the day', () => {
    expect(targetInForce(revised, day('2021-12-31'))?.value).toBe('3');
    expect(targetInForce(revised, day('2022-01-01'))?.value).toBe('4');
    expect(targetInForce(revised, day('2022-06-01'))?.value).toBe('5');
    expect(targetInForce(revised)?.value).toBe('5');
  });

  it('is the last in the list where nothing says when', () => {
    expect(
      targetInForce(anIndicator({ targets: [target('exactly', '1'), target('exactly', '2')] }))?.value,
    ).toBe('2');
  });

  it('is none where there is none', () => {
    expect(targetInForce(anIndicator({ targets: [] }))).toBeUndefined();
    const later = anIndicator({ targets: [{ ...target('at-least', '5'), since: day('2022-06-01') }] });
    expect(targetInForce(later, day('2022-05-31'))).toBeUndefined();
  });
});

describe('milestonesOf', () => {
  it('are the earlier ones of the same decision', () => {
    const indicator = anIndicator({
      targets: [
        { ...target('at-least', '1'), due: partialDay('2021') },
        { ...target('at-least', '3'), due: partialDay('2022') },
      ],
    });
    expect(milestonesOf(indicator).map((milestone) => milestone.value)).toEqual(['1']);
  });

  it('are not those that a revision replaced', () => {
    const indicator = anIndicator({
      targets: [
        { ...target('at-least', '1'), due: partialDay('2021') },
        { ...target('at-least', '3'), due: partialDay('2022'), since: day('2021-06-01') },
      ],
    });
    expect(milestonesOf(indicator)).toEqual([]);
  });
});

describe('meetsTarget', () => {
  it.each([
    [target('at-least', '2'), ['2', '2.5', '3000000000'], ['1.99', '0', '-2']],
    [target('at-most', '5'), ['5', '0', '-1'], ['5.01', '6']],
    [target('exactly', '2.75'), ['2.75'], ['2.7', '2.76']],
    [target('between', '2', '4'), ['2', '3.5', '4'], ['1.9', '4.1']],
    [target('between', '2'), ['2', '99'], ['1']],
  ] as const)('%o', (asked, met, missed) => {
    for (const text of met) expect(meetsTarget(asked, decimal(text))).toBe(true);
    for (const text of missed) expect(meetsTarget(asked, decimal(text))).toBe(false);
  });

  it('takes a bare number as a minimum on the way up and a maximum on the way down', () => {
    expect(meetsTarget(target('exactly', '3'), decimal(4), 'increase')).toBe(true);
    expect(meetsTarget(target('exactly', '3'), decimal(2), 'increase')).toBe(false);
    expect(meetsTarget(target('exactly', '3'), decimal(2), 'decrease')).toBe(true);
  });
});

describe('directionOf', () => {
  it('is what was declared', () => {
    expect(directionOf(anIndicator({ direction: 'maintain' }))).toBe('maintain');
  });

  it('else follows from baseline and target', () => {
    expect(directionOf(fiveFrom('0'))).toBe('increase');
    expect(directionOf(fiveFrom('10'))).toBe('decrease');
    expect(directionOf(fiveFrom('5'))).toBe('maintain');
  });

  it('is upwards where nothing tells', () => {
    expect(directionOf(anIndicator({ baseline: { value: null } }))).toBe('increase');
  });
});

describe('wantedOf', () => {
  it('is the nearer end of a range', () => {
    expect(wantedOf(target('between', '2', '4'), decimal(0))).toBe('2');
    expect(wantedOf(target('between', '2', '4'), decimal(9))).toBe('4');
    expect(wantedOf(target('between', '2', '4'), decimal(3))).toBe('3');
  });

  it('is the baseline where that already does', () => {
    expect(wantedOf(target('at-most', '5'), decimal(0))).toBe('0');
    expect(wantedOf(target('at-most', '5'), decimal(8))).toBe('5');
  });
});

describe('slackOf', () => {
  it.each([
    ['3', '4', 'short'],
    ['4', '4', 'none'],
    ['5', '4', 'some'],
    ['7.99', '4', 'some'],
    ['8', '4', 'double'],
  ] as const)('%s for %s is %s', (supply, asked, slack) => {
    expect(slackOf(decimal(supply), decimal(asked))).toBe(slack);
  });
});
