import { describe, expect, it } from 'vitest';
import { day } from '../../../core/base/day.ts';
import { decimal } from '../../../core/base/decimal.ts';
import { partialDay } from '../../../core/base/partial-day.ts';
import { anIndicator } from '../../../core/testing.ts';
import { indexOfTarget, statedTargets } from './target-states.ts';

const first = { operator: 'at-least', value: decimal(5), due: partialDay('2023') } as const;
const milestone = {
  operator: 'at-least',
  value: decimal(1),
  due: partialDay('2022'),
  since: day('2022-01-01'),
} as const;
const revised = {
  operator: 'at-least',
  value: decimal(3),
  due: partialDay('2023'),
  since: day('2022-01-01'),
} as const;
const planned = { operator: 'at-least', value: decimal(4), since: day('2023-01-01') } as const;
const indicator = anIndicator({ targets: [first, milestone, revised, planned] });

describe('statedTargets', () => {
  it('tells what counts from its milestones, from what it replaced and from what comes later', () => {
    const states = statedTargets(indicator, day('2022-06-01')).map(({ target, state }) => [
      target.value,
      state,
    ]);
    expect(states).toEqual([
      ['4', 'later'],
      ['3', 'in-force'],
      ['1', 'milestone'],
      ['5', 'replaced'],
    ]);
  });
});

describe('indexOfTarget', () => {
  it('is the place of the target that an indicator is judged by', () => {
    expect(indexOfTarget(indicator, day('2022-06-01'))).toBe(2);
    expect(indexOfTarget(anIndicator({ targets: [planned] }), day('2022-06-01'))).toBe(0);
    expect(indexOfTarget(anIndicator({ targets: [] }), day('2022-06-01'))).toBe(-1);
  });
});
