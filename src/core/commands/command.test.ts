import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { expectProblem } from '../../../test/expect-problem.ts';
import { put, remove } from '../change.ts';
import { aProject, aSnapshot, anActivity } from '../testing.ts';
import { command } from './command.ts';

const rename = command({
  name: 'rename',
  title: 'Rename',
  permission: 'write-record',
  input: z.strictObject({ title: z.string() }),
  decide: (_, { title }) => [
    put('activities', anActivity({ title: { en: title } })),
    remove('activities', 'act_9'),
  ],
});

describe('command', () => {
  const project = aProject({ activities: [anActivity({ title: { en: 'Training' } })] });
  it('decides on an input of its schema', () => {
    expect(rename.decide(project, { title: 'Coaching' })).toHaveLength(2);
  });
  it('refuses any other input before it decides', () => {
    expectProblem(() => rename.decide(project, { title: 7 }), 'invalid-input', { where: 'title' });
    expectProblem(() => rename.decide(project, { title: 'x', id: 1 }), 'invalid-input', {
      why: 'has no field id',
    });
  });
  it('refuses whatever would change what was frozen', () => {
    for (const change of [put('snapshots', aSnapshot({ id: 'snp_2' })), remove('snapshots', 'snp_1')]) {
      const wishful = command({ ...rename, input: z.strictObject({}), decide: () => [change] });
      expectProblem(() => wishful.decide(aProject({ snapshots: [aSnapshot()] }), {}), 'frozen');
    }
  });
  it('refuses an input that changes nothing', () => {
    expectProblem(() => rename.decide(project, { title: 'Training' }), 'nothing-changes');
  });
});
