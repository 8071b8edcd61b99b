import { describe, expect, it } from 'vitest';
import { expectProblem } from '../../../test/expect-problem.ts';
import { day } from '../base/day.ts';
import { put } from '../change.ts';
import { aProject, anItem } from '../testing.ts';
import { completeItem } from './complete-item.ts';

describe('complete-item', () => {
  const planned = { is: 'planned', from: day('2022-02-01'), to: day('2022-02-01') } as const;
  const done = { is: 'done', from: day('2022-02-08'), to: day('2022-02-09') } as const;
  const input = { item: 'itm_1', from: '2022-02-08', to: '2022-02-09' };
  it('says when it was done and keeps when it was planned', () => {
    const project = aProject({ workPlanItems: [anItem({ dates: [planned] })] });
    expect(completeItem.decide(project, input)).toEqual([
      put('workPlanItems', anItem({ state: 'completed', dates: [planned, done] })),
    ]);
  });
  it('does not say the same twice', () => {
    const project = aProject({ workPlanItems: [anItem({ state: 'completed', dates: [done] })] });
    expectProblem(() => completeItem.decide(project, input), 'nothing-changes');
  });
  it('refuses an end before the start, and an item that is not there', () => {
    expectProblem(() => completeItem.decide(aProject(), { ...input, to: '2022-02-07' }), 'invalid-input', {
      where: 'to',
    });
    expectProblem(() => completeItem.decide(aProject(), input), 'unknown-row', { id: 'itm_1' });
  });
});
