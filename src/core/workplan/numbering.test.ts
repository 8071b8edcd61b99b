import { describe, expect, it } from 'vitest';
import { aProject, anItem, aWorkPlan } from '../testing.ts';
import {
  blockOf,
  implausibleNumbers,
  missingNumbers,
  numberedItems,
  rangeOf,
  runsOf,
  sayRun,
} from './numbering.ts';

const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

describe('numberedItems', () => {
  it('takes only codes that are running numbers, in printed order', () => {
    const workPlanItems = ['7', '1.2', '3', 'x'].map((code, index) =>
      anItem({ id: `itm_${index}`, code, position: String(9 - index) }),
    );
    const plan = aWorkPlan();
    const numbered = numberedItems(aProject({ workPlans: [plan], workPlanItems }), plan);
    expect(numbered.map(({ number }) => number)).toEqual([3, 7]);
  });
});

describe('implausibleNumbers', () => {
  it('finds a number that is far too high', () => {
    expect(implausibleNumbers([146, ...upTo(53)])).toEqual([146]);
  });

  it('accepts numbers that start high', () => {
    expect(implausibleNumbers(upTo(53).map((number) => number + 200))).toEqual([]);
  });

  it('accepts a gap of a few', () => {
    expect(implausibleNumbers([1, 2, 3, 6])).toEqual([]);
  });
});

describe('missingNumbers', () => {
  it('finds the gap', () => {
    expect(missingNumbers([1, 2, 4, 5])).toEqual([3]);
  });

  it('does not take tens for a running number', () => {
    expect(missingNumbers([10, 20, 30])).toEqual([]);
    expect(missingNumbers([])).toEqual([]);
  });
});

describe('runsOf', () => {
  it('keeps the printed order', () => {
    const runs = runsOf([33, 47, 48, 49, 51, 34, 35, 50]);
    expect(runs.map(sayRun)).toEqual(['33', '47-49', '51', '34-35', '50']);
  });
});

describe('rangeOf', () => {
  it('is the lowest and the highest', () => {
    expect(rangeOf([5, 2, 9])).toEqual({ first: 2, last: 9 });
    expect(rangeOf([])).toBeUndefined();
  });
});

describe('blockOf', () => {
  it('is what most items form, over a single missing number', () => {
    expect(blockOf([47, 48, 49, 51, 52, 53])).toEqual({ first: 47, last: 53, used: 6 });
    expect(blockOf([34, 35, 36, 37, 50, 54])).toEqual({ first: 34, last: 37, used: 4 });
  });

  it('is unknown where the numbers are scattered', () => {
    expect(blockOf([1, 7, 20])).toBeUndefined();
    expect(blockOf([3])).toBeUndefined();
  });
});
