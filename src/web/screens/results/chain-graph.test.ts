import { describe, expect, it } from 'vitest';
import { aLink, aProject, aResult, anActivity } from '../../../core/testing.ts';
import { chainGraphOf, coneGraphOf } from './chain-graph.ts';

const project = aProject({
  results: [
    aResult({ id: 'res_1', code: '1.1' }),
    aResult({ id: 'res_2', code: '1.2' }),
    aResult({ id: 'res_i', code: '0', level: 'impact' }),
  ],
  activities: [anActivity({ id: 'act_1' }), anActivity({ id: 'act_2' })],
  links: [
    aLink({ from: 'act_1', to: 'res_1', origin: 'numbering' }),
    aLink({ id: 'lnk_twice', from: 'act_1', to: 'res_1', origin: 'explicit' }),
    aLink({ from: 'act_2', to: 'res_2', origin: 'numbering' }),
    aLink({ from: 'res_1', to: 'res_i', origin: 'explicit' }),
    aLink({ from: 'act_2', to: 'res_gone' }),
  ],
});

describe('chainGraphOf', () => {
  it('has a layer for each level that there is, from the activities up', () => {
    const { levels, rows } = chainGraphOf(project);
    expect(levels).toEqual(['activity', 'output', 'impact']);
    expect(rows.map(({ id, layer }) => [id, layer])).toEqual([
      ['res_i', 2],
      ['res_1', 1],
      ['act_1', 0],
      ['res_2', 1],
      ['act_2', 0],
    ]);
  });

  it('draws a link that only the number says dashed, and passes over links to nowhere', () => {
    expect(chainGraphOf(project).edges).toEqual([
      { from: 'act_1', to: 'res_1', isDashed: false },
      { from: 'res_1', to: 'res_i', isDashed: false },
      { from: 'act_2', to: 'res_2', isDashed: true },
    ]);
  });
});

describe('coneGraphOf', () => {
  it('has what a row serves and what serves it, and nothing else', () => {
    expect(coneGraphOf(project, 'res_1').rows.map(({ id }) => id)).toEqual(['res_i', 'res_1', 'act_1']);
    expect(coneGraphOf(project, 'act_2').levels).toEqual(['activity', 'output']);
  });
});
