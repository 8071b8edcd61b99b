import { describe, expect, it } from 'vitest';
import { expectProblem } from '../../../test/expect-problem.ts';
import { month } from '../base/month.ts';
import { put } from '../change.ts';
import { aProject, aWorkPlan, anItem } from '../testing.ts';
import { placeMarks } from './place-marks.ts';

describe('place-marks', () => {
  const item = anItem({ months: [month('2022-06')], unplacedMarks: 3 });
  const project = aProject({ workPlans: [aWorkPlan()], workPlanItems: [item] });
  const place = (...months: readonly string[]) => placeMarks.decide(project, { item: 'itm_1', months });
  it('moves marks to their months, in order', () => {
    const months = [month('2022-05'), month('2022-06'), month('2023-01')];
    expect(place('2023-01', '2022-05')).toEqual([put('workPlanItems', anItem({ months, unplacedMarks: 1 }))]);
  });
  it('leaves no count where all are placed', () => {
    const [change] = place('2022-04', '2022-05', '2022-07');
    expect(change).toEqual(
      put('workPlanItems', anItem({ months: ['2022-04', '2022-05', '2022-06', '2022-07'].map(month) })),
    );
  });
  it('takes no mark for a month twice', () => {
    expect(place('2022-06', '2022-07', '2022-07')).toEqual([
      put('workPlanItems', anItem({ months: [month('2022-06'), month('2022-07')], unplacedMarks: 2 })),
    ]);
    expectProblem(() => place('2022-06'), 'nothing-changes');
    expectProblem(() => place(), 'nothing-changes');
  });
  it('refuses months that the plan does not have, and more marks than there are', () => {
    expectProblem(() => place('2023-04'), 'month-outside-plan', { month: '2023-04' });
    expectProblem(() => place('2022-04', '2022-05', '2022-07', '2022-08'), 'too-few-marks', {
      marks: 3,
      wanted: 4,
    });
  });
  it('takes the plan’s span where its columns are not known', () => {
    const { columns: _, ...plan } = aWorkPlan();
    const spanned = aProject({ workPlans: [plan], workPlanItems: [item] });
    expect(placeMarks.decide(spanned, { item: 'itm_1', months: ['2023-03'] })).toHaveLength(1);
    const planless = aProject({ workPlanItems: [item] });
    expectProblem(
      () => placeMarks.decide(planless, { item: 'itm_1', months: ['2023-03'] }),
      'month-outside-plan',
    );
  });
});
