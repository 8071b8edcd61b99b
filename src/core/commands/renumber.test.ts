import { describe, expect, it } from 'vitest';
import { expectProblem } from '../../../test/expect-problem.ts';
import { aProject, anActivity } from '../testing.ts';
import { codesSchema, renumber } from './renumber.ts';

describe('renumber', () => {
  const project = aProject({ activities: [anActivity(), anActivity({ id: 'act_2', code: '1.2' })] });
  it('lets codes change places', () => {
    const codes = renumber(project, 'activities', { act_1: '1.2', act_2: '1.1' }).map(
      (change) => 'put' in change && change.row,
    );
    expect(codes).toEqual([anActivity({ code: '1.2' }), anActivity({ id: 'act_2', code: '1.1' })]);
  });
  it('refuses rows that are not there', () => {
    expectProblem(() => renumber(project, 'activities', { act_9: '1' }), 'unknown-row', {
      table: 'activities',
      id: 'act_9',
    });
  });
});

describe('codesSchema', () => {
  it('takes ids to codes that are not empty', () => {
    expect(codesSchema.safeParse({ act_1: '1.2' }).success).toBe(true);
    expect(codesSchema.safeParse({ act_1: ' ' }).success).toBe(false);
    expect(codesSchema.safeParse({ 'Activity 1': '1' }).success).toBe(false);
  });
});
