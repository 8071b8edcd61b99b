import { describe, expect, it } from 'vitest';
import { expectProblem } from '../../../test/expect-problem.ts';
import { put } from '../change.ts';
import { aLink, aProject, aResult, anActivity } from '../testing.ts';
import { linkResults } from './link-results.ts';

describe('link-results', () => {
  const project = aProject({
    activities: [anActivity()],
    results: [aResult(), aResult({ id: 'res_2', code: '1.1' }), aResult({ id: 'res_3', code: '1' })],
    links: [aLink({ from: 'res_1', to: 'res_2' }), aLink({ from: 'res_2', to: 'res_3' })],
  });
  const link = (from: string, to: string, id = 'lnk_9') => linkResults.decide(project, { id, from, to });
  it('lets an activity or a result serve more than one result', () => {
    expect(link('act_1', 'res_1')).toEqual([
      put('links', aLink({ id: 'lnk_9', from: 'act_1', to: 'res_1', primary: false })),
    ]);
    expect(link('res_1', 'res_3')).toHaveLength(1);
  });
  it('refuses a cycle, however long', () => {
    expectProblem(() => link('res_3', 'res_1'), 'would-make-a-cycle', { from: '1' });
    expectProblem(() => link('res_2', 'res_1'), 'would-make-a-cycle', { from: '1.1' });
    expectProblem(() => link('res_1', 'res_1'), 'would-make-a-cycle', { from: '1.1.1' });
  });
  it('refuses a link that is there already', () => {
    expectProblem(() => link('res_1', 'res_2'), 'row-exists', { id: 'lnk_12' });
    expectProblem(() => link('res_1', 'res_3', 'lnk_12'), 'row-exists', { id: 'lnk_12' });
  });
  it('refuses ends that are not there, and an activity as the result', () => {
    expectProblem(() => link('act_9', 'res_1'), 'unknown-row', { id: 'act_9' });
    expectProblem(() => link('res_1', 'act_1'), 'unknown-row', { table: 'results', id: 'act_1' });
  });
});
