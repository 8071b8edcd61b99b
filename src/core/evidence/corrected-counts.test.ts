import { describe, expect, it } from 'vitest';
import { day } from '../base/day.ts';
import { aProject, anEvent } from '../testing.ts';
import { correctedCounts, countsDifference } from './corrected-counts.ts';

const women = (count: number) => ({ of: { sex: 'women' }, count });
const men = (count: number) => ({ of: { sex: 'men' }, count });

describe('countsDifference', () => {
  it('says what to book of cells that are counted otherwise, or for the first time', () => {
    expect(countsDifference([women(7), men(5)], [women(7), men(3)])).toEqual([men(-2)]);
    expect(countsDifference([women(7)], [men(3)])).toEqual([men(3)]);
  });
});

describe('correctedCounts', () => {
  it('leads to what was wanted by all that was booked', () => {
    const event = anEvent({ counts: [women(7)] });
    const adjustments = [[women(-2)], [women(1), men(3)]].map((counts, nth) => ({
      id: `adj_${nth}`,
      corrects: event.id,
      on: day('2022-05-31'),
      reason: { en: 'The sheet of the second day' },
      counts,
    }));
    expect(correctedCounts(aProject({ events: [event], adjustments }), event)).toEqual([women(6), men(3)]);
  });
});
