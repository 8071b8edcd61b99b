import { describe, expect, it } from 'vitest';
import { expectProblem } from '../../../test/expect-problem.ts';
import { day } from '../base/day.ts';
import { applyChanges, put } from '../change.ts';
import { aHold, aProject, anItem } from '../testing.ts';
import { isOnHold } from '../workplan/hold-state.ts';
import { resumeHold } from './resume-hold.ts';

describe('resume-hold', () => {
  const project = aProject({ workPlanItems: [anItem()], holds: [aHold()] });
  const input = { hold: 'hld_1', until: '2022-05-31' };
  it('ends the hold on its last day', () => {
    const changes = resumeHold.decide(project, input);
    expect(changes).toEqual([put('holds', aHold({ until: day('2022-05-31') }))]);
    const after = applyChanges(project, changes);
    expect(['2022-05-31', '2022-06-01'].map((text) => isOnHold(after, anItem(), day(text)))).toEqual([
      true,
      false,
    ]);
  });
  it('refuses a hold that has ended, or would end before it begins', () => {
    const ended = applyChanges(project, resumeHold.decide(project, input));
    expectProblem(() => resumeHold.decide(ended, input), 'hold-already-ended', { until: '2022-05-31' });
    expectProblem(() => resumeHold.decide(project, { ...input, until: '2021-12-31' }), 'invalid-input', {
      where: 'until',
    });
    expectProblem(() => resumeHold.decide(project, { ...input, hold: 'hld_9' }), 'unknown-row', {
      id: 'hld_9',
    });
  });
});
