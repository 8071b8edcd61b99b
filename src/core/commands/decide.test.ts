import { describe, expect, it } from 'vitest';
import { expectProblem } from '../../../test/expect-problem.ts';
import { put } from '../change.ts';
import { aProject, anActivity } from '../testing.ts';
import { decideCommand } from './decide.ts';

describe('decideCommand', () => {
  it('finds the command by its name and decides', () => {
    const input = { table: 'activities', row: anActivity() };
    expect(decideCommand(aProject(), 'create-row', input)).toEqual([put('activities', anActivity())]);
  });
  it('refuses a name that no command has', () => {
    expectProblem(() => decideCommand(aProject(), 'delete-all', {}), 'unknown-command', {
      name: 'delete-all',
    });
  });
  it('says where an input is wrong and why', () => {
    const input = { table: 'activities', row: { id: 'act_1', title: { de: 'Schulung' } } };
    expectProblem(() => decideCommand(aProject(), 'create-row', input), 'invalid-input', {
      where: 'row.title',
      why: 'has no field de',
    });
  });
});
