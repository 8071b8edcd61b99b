import { describe, expect, it } from 'vitest';
import { day } from '../base/day.ts';
import { month } from '../base/month.ts';
import { aProject, anItem } from '../testing.ts';
import { completed, withMarksIn } from './completed.ts';

const march = { from: day('2022-03-22'), to: day('2022-03-23') };
const plan = { id: 'wpl_1', columns: ['2022-02', '2022-03', '2022-04'].map(month) };

describe('completed', () => {
  it('says when an item was done, beside when it was planned, and not twice', () => {
    const planned = { is: 'planned' as const, from: day('2022-02-01'), to: day('2022-02-01') };
    const once = completed(anItem({ dates: [planned] }), march);
    expect(once).toMatchObject({ state: 'completed', dates: [planned, { is: 'done', ...march }] });
    expect(completed(once, march)).toEqual(once);
  });
});

describe('withMarksIn', () => {
  const project = aProject({ workPlans: [plan] });
  const item = anItem({ months: [month('2022-02')], unplacedMarks: 1 });
  it('gives a mark whose month was lost the month of the event', () => {
    expect(withMarksIn(project, item, march)).toEqual(anItem({ months: ['2022-02', '2022-03'].map(month) }));
  });
  it('takes no more marks than there are, and no month that the plan does not have', () => {
    const long = { from: day('2022-03-30'), to: day('2022-06-02') };
    const { unplacedMarks: _, ...placed } = item;
    expect(withMarksIn(project, item, long)).toEqual({
      ...placed,
      months: ['2022-02', '2022-03'].map(month),
    });
    const many = withMarksIn(project, { ...item, unplacedMarks: 5 }, long);
    expect(many).toMatchObject({ months: ['2022-02', '2022-03', '2022-04'], unplacedMarks: 3 });
  });
  it('leaves an item as it is whose month is marked, or that has no such marks: what was planned stays', () => {
    const marked = anItem({ months: [month('2022-03')], unplacedMarks: 1 });
    expect(withMarksIn(project, marked, march)).toBe(marked);
    const { unplacedMarks: _, ...placed } = item;
    expect(withMarksIn(project, placed, march)).toBe(placed);
  });
});
