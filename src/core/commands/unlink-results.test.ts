import { describe, expect, it } from 'vitest';
import { expectProblem } from '../../../test/expect-problem.ts';
import { remove } from '../change.ts';
import { aLink, aProject } from '../testing.ts';
import { unlinkResults } from './unlink-results.ts';

describe('unlink-results', () => {
  const project = aProject({
    links: [
      aLink({ from: 'res_1', to: 'res_2' }),
      aLink({ id: 'lnk_x', from: 'res_1', to: 'res_2' }),
      aLink({ from: 'res_1', to: 'res_3' }),
    ],
  });
  it('removes the link, also where it was made twice, and no other', () => {
    expect(unlinkResults.decide(project, { from: 'res_1', to: 'res_2' })).toEqual([
      remove('links', 'lnk_12'),
      remove('links', 'lnk_x'),
    ]);
  });
  it('refuses where there is no such link', () => {
    expectProblem(() => unlinkResults.decide(project, { from: 'res_2', to: 'res_1' }), 'unknown-row', {
      table: 'links',
    });
  });
});
