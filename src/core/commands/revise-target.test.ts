import { describe, expect, it } from 'vitest';
import { expectProblem } from '../../../test/expect-problem.ts';
import { day } from '../base/day.ts';
import { decimal } from '../base/decimal.ts';
import { partialDay } from '../base/partial-day.ts';
import { put } from '../change.ts';
import { aProject, anIndicator } from '../testing.ts';
import { reviseTarget } from './revise-target.ts';

describe('revise-target', () => {
  const project = aProject({ indicators: [anIndicator()] });
  const input = {
    indicator: 'ind_1',
    target: { operator: 'at-least', value: '2', due: '2023' },
    reason: { en: 'Borders closed' },
    since: '2022-02-01',
  };
  it('appends the new target with its reason and keeps the earlier ones', () => {
    const revised = {
      operator: 'at-least',
      value: decimal(2),
      due: partialDay('2023'),
      since: day('2022-02-01'),
      reason: { en: 'Borders closed' },
    } as const;
    const targets = [...anIndicator().targets, revised];
    expect(reviseTarget.decide(project, input)).toEqual([put('indicators', anIndicator({ targets }))]);
  });
  it('refuses a revision without reason', () => {
    const { reason: _, ...without } = input;
    expectProblem(() => reviseTarget.decide(project, without), 'invalid-input', {
      where: 'reason',
      why: 'missing',
    });
    expectProblem(() => reviseTarget.decide(project, { ...input, reason: { en: '' } }), 'invalid-input', {
      why: 'without words',
    });
  });
  it('refuses a range without its upper end', () => {
    const target = { operator: 'between', value: '2' };
    expectProblem(() => reviseTarget.decide(project, { ...input, target }), 'invalid-input', {
      where: 'target.to',
      why: 'missing',
    });
    expect(reviseTarget.decide(project, { ...input, target: { ...target, to: '4' } })).toHaveLength(1);
  });
  it('refuses an indicator that is not there', () => {
    expectProblem(() => reviseTarget.decide(project, { ...input, indicator: 'ind_9' }), 'unknown-row', {
      id: 'ind_9',
    });
  });
});
