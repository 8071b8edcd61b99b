import { describe, expect, it } from 'vitest';
import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { aProject, aSource } from '../testing.ts';
import { pageNumbersRunOn } from './page-numbers-run-on.ts';

const paged = (...numbers: readonly (string | undefined)[]) =>
  aProject({
    sources: [
      aSource({
        pages: numbers.map((printed, index) => ({
          line: 1 + index * 20,
          ...(printed === undefined ? {} : { printed }),
        })),
      }),
    ],
  });

testCheck(pageNumbersRunOn, {
  accepts: {
    'numbers that run on': paged('35', '36', '37'),
    'pages without numbers at both ends': paged(undefined, '1', '2', undefined),
    'Roman numerals before them': paged('ii', 'iii', '1', '2'),
  },
  rejects: {
    'a page without its number': [
      paged('36', '37', undefined, '39'),
      { count: 1, missing: [38], first: 36, last: 39 },
    ],
    'pages that are gone': [paged('36', '39'), { count: 2, missing: [37, 38], first: 36, last: 39 }],
  },
});

describe('the places of page-numbers-run-on', () => {
  it('are the foot of the page without number and the head of the next numbered one', () => {
    const [found] = pageNumbersRunOn.find(paged('36', '37', undefined, '39'), day('2022-03-31'));
    expect(found?.at.map(({ field, source }) => [field, source?.line])).toEqual([
      ['pages.2', 60],
      ['pages.3', 61],
    ]);
  });
});
