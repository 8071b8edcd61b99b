import { describe, expect, it } from 'vitest';
import { day } from '../../../core/base/day.ts';
import { aProject, anItem } from '../../../core/testing.ts';
import { redactionsOf, wordsOf } from './redactions.ts';

const project = aProject({ workPlanItems: [anItem({ title: { en: 'Talk with Testa Beispiel' } })] });
const place = { row: 'itm_1', field: 'title.en', span: { start: 10, end: 24 }, ground: '4(1)(b)' };
const deciding = () => {
  let count = 0;
  return { author: 'usr_1', on: day('2022-03-31'), newId: (prefix: string) => `${prefix}_${(count += 1)}` };
};

describe('redactionsOf', () => {
  it('says who decided when, and on which ground', () => {
    expect(redactionsOf([place], deciding())).toEqual([
      { id: 'red_1', ...place, author: 'usr_1', on: '2022-03-31', by: 'us' },
    ]);
  });
  it('withholds several as one unit, unless they belong to one already', () => {
    const [one, other] = redactionsOf([place, { row: 'itm_1', field: 'dates', unit: 'red_9' }], deciding());
    expect([one?.unit, other?.unit]).toEqual(['unit_1', 'red_9']);
  });
});

describe('wordsOf', () => {
  it('gives the words of a span, and of a whole text', () => {
    expect(wordsOf(project, place)).toBe('Testa Beispiel');
    expect(wordsOf(project, { row: 'itm_1', field: 'title.en' })).toBe('Talk with Testa Beispiel');
    expect(wordsOf(project, { row: 'itm_1', field: 'months' })).toBeUndefined();
  });
});
