import { describe, expect, it } from 'vitest';
import { loadFixture } from '../../../../test/fixtures.ts';
import { aLink, aProject, aResult, anActivity } from '../../../core/testing.ts';
import {
  type OutlineRow,
  findChainRow,
  inOutlineOrder,
  outlineOf,
  serversOf,
  servedBy,
  siblingsOf,
} from './chain-row.ts';

const impact = aResult({ id: 'res_i', code: '0', level: 'impact' });
const outcome = aResult({ id: 'res_o', code: '1', level: 'outcome' });
const output = aResult({ id: 'res_u', code: '1.1', position: '1' });
const second = aResult({ id: 'res_v', code: '1.2', position: '2' });
const first = anActivity({ id: 'act_1', code: 'A1' });
const loose = anActivity({ id: 'act_2', code: 'A2' });
const project = aProject({
  results: [second, output, outcome, impact],
  activities: [loose, first],
  links: [
    aLink({ from: 'res_o', to: 'res_i' }),
    aLink({ from: 'res_u', to: 'res_o' }),
    aLink({ from: 'res_v', to: 'res_o' }),
    aLink({ from: 'act_1', to: 'res_v', primary: true }),
    aLink({ from: 'act_1', to: 'res_u', primary: false }),
  ],
});
const told = ({ row, below }: OutlineRow): unknown =>
  below.length === 0 ? row.id : [row.id, below.map(told)];

describe('outlineOf', () => {
  it('nests each row below the first that it serves, and puts rows that serve nothing at the top', () => {
    expect(outlineOf(project).map(told)).toEqual([
      ['res_i', [['res_o', ['res_u', ['res_v', ['act_1']]]]]],
      'act_2',
    ]);
  });

  it('loses no row that lies on a cycle', () => {
    const links = [aLink({ from: 'res_u', to: 'res_v' }), aLink({ from: 'res_v', to: 'res_u' })];
    const knot = aProject({ results: [output, second], links });
    expect(outlineOf(knot).map(told)).toEqual([['res_u', ['res_v']]]);
  });

  it('has every row of a real project once', () => {
    const real = loadFixture('coastal-facility');
    const ids = inOutlineOrder(real).map(({ id }) => id);
    expect(ids.toSorted()).toEqual([...real.results, ...real.activities].map(({ id }) => id).toSorted());
  });
});

describe('servedBy and serversOf', () => {
  it('name the primary parent first, and those that serve in the order of the outline', () => {
    expect(servedBy(project, 'act_1').map(({ id }) => id)).toEqual(['res_v', 'res_u']);
    expect(serversOf(project, 'res_o').map(({ id }) => id)).toEqual(['res_u', 'res_v']);
  });
});

describe('siblingsOf', () => {
  it('are the rows of the level below the same one', () => {
    const row = findChainRow(project, 'res_u');
    expect(row && siblingsOf(project, row).map(({ id }) => id)).toEqual(['res_u', 'res_v']);
  });
});
