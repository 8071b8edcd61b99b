import { describe, expect, it } from 'vitest';
import { expectProblem } from '../../../test/expect-problem.ts';
import { day } from '../base/day.ts';
import { put } from '../change.ts';
import { emptyProject } from '../project.ts';
import { aProject, aProjectRow } from '../testing.ts';
import { setProject } from './set-project.ts';

describe('set-project', () => {
  it('changes the project’s own row without knowing its id', () => {
    const { currency: _, ...without } = aProjectRow({ end: day('2023-09-30') });
    expect(setProject.decide(aProject(), { set: { end: '2023-09-30' }, unset: ['currency'] })).toEqual([
      put('project', without),
    ]);
  });
  it('refuses what is no field of a project, and a record without one', () => {
    expectProblem(() => setProject.decide(aProject(), { set: { end: '2023-09-31' } }), 'invalid-input', {
      where: 'set.end',
    });
    expectProblem(() => setProject.decide(emptyProject, { set: { end: '2023-09-30' } }), 'unknown-row', {
      table: 'project',
    });
  });
});
