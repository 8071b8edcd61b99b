import { describe, expect, it } from 'vitest';
import { expectProblem } from '../../../test/expect-problem.ts';
import { put } from '../change.ts';
import { aProject, anActivity, anItem } from '../testing.ts';
import { renumberActivities } from './renumber-activities.ts';

describe('renumber-activities', () => {
  const project = aProject({
    activities: [anActivity()],
    workPlanItems: [anItem({ activities: ['act_1'] })],
  });
  it('changes codes of activities only', () => {
    expect(renumberActivities.decide(project, { codes: { act_1: '1.4' } })).toEqual([
      put('activities', anActivity({ code: '1.4' })),
    ]);
  });
  it('refuses the id of an item', () => {
    expectProblem(() => renumberActivities.decide(project, { codes: { itm_1: '1.4' } }), 'unknown-row', {
      table: 'activities',
    });
  });
});
