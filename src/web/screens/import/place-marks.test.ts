import { describe, expect, it } from 'vitest';
import { month } from '../../../core/base/month.ts';
import { anItem, aProject, aWorkPlan } from '../../../core/testing.ts';
import { placeMarks } from './place-marks.ts';

const columns = ['2022-11', '2022-12', '2023-01'].map((text) => month(text));
const at = (...words: readonly (readonly [string, number])[]) =>
  words.map(([text, middle]) => ({ text, middle }));
const header = at(['Month', 10], ['11', 100], ['12', 120], ['01', 140]);
const itemOn = (line: number, unplacedMarks: number, id = 'itm_1') =>
  anItem({ id, unplacedMarks, readFrom: { source: 'src_1', line, confidence: 'certain' } });

const monthsOf = (lines: Parameters<typeof placeMarks>[1], ...items: ReturnType<typeof itemOn>[]) =>
  placeMarks(
    aProject({ workPlans: [aWorkPlan({ columns })], workPlanItems: items }),
    lines,
  ).workPlanItems.map(({ months, unplacedMarks }) => [months, unplacedMarks]);

describe('placeMarks', () => {
  it('places marks by the column in which they stand, on whichever line of the title', () => {
    const lines = [header, at(['16', 5], ['Accompaniment', 40]), at(['to', 20], ['X', 101], ['X', 138])];
    expect(monthsOf(lines, itemOn(2, 2))).toEqual([[['2022-11', '2023-01'], undefined]]);
  });

  it('reads months by their names', () => {
    const named = at(['Mois', 10], ['nov.', 100], ['déc.', 120], ['janv.', 140]);
    expect(monthsOf([named, at(['1', 5], ['X', 121])], itemOn(2, 1))).toEqual([[['2022-12'], undefined]]);
  });

  it('ends an item where the next begins', () => {
    const lines = [header, at(['1', 5], ['X', 100]), at(['2', 5], ['X', 120])];
    expect(monthsOf(lines, itemOn(2, 1), itemOn(3, 1, 'itm_2'))).toEqual([
      [['2022-11'], undefined],
      [['2022-12'], undefined],
    ]);
  });

  it.each([
    ['stands between two months', [header, at(['1', 5], ['X', 110])], 1],
    ['is missing', [header, at(['1', 5], ['X', 100])], 2],
    ['stands before any header', [at(['1', 5]), at(['X', 100]), header], 1],
  ] as const)('leaves a row as it is where a mark %s', (_, lines, marks) => {
    expect(monthsOf(lines, itemOn(lines[0] === header ? 2 : 1, marks))).toEqual([[[], marks]]);
  });
});
