import { describe, expect, it } from 'vitest';
import { loadFixture } from '../../../test/fixtures.ts';
import { aLink, aProject, aResult } from '../testing.ts';
import { parentsOf, resultGroupsOf, resultsInOrder } from './result-groups.ts';

const outcome = aResult({ id: 'res_o', code: '1', level: 'outcome' });
const other = aResult({ id: 'res_p', code: '2', level: 'outcome' });
const middle = aResult({ id: 'res_m', code: '1.1', level: 'intermediate-outcome' });
const output = aResult({ id: 'res_u', code: '1.1.1' });
const loose = aResult({ id: 'res_z', code: '9.9.9' });

const told = (project: Parameters<typeof resultGroupsOf>[0]) =>
  resultGroupsOf(project).map(({ head, below }) => [head?.code, ...below.map((result) => result.code)]);

describe('resultGroupsOf', () => {
  it('tells of each outcome with what leads to it, and of the rest last', () => {
    const project = aProject({
      results: [loose, output, middle, other, outcome],
      links: [aLink({ from: 'res_m', to: 'res_o' }), aLink({ from: 'res_u', to: 'res_m' })],
    });
    expect(told(project)).toEqual([['1', '1.1', '1.1.1'], ['2'], [undefined, '9.9.9']]);
  });

  it('puts a result with several parents under the one that its number expresses', () => {
    const project = aProject({
      results: [outcome, other, output],
      links: [
        aLink({ from: 'res_u', to: 'res_o', primary: false }),
        aLink({ from: 'res_u', to: 'res_p', primary: true }),
      ],
    });
    expect(told(project)).toEqual([['1'], ['2', '1.1.1']]);
    expect(parentsOf(project, 'res_u').map((parent) => parent.code)).toEqual(['2', '1']);
  });

  it('loses no result that lies on a cycle', () => {
    const project = aProject({
      results: [middle, output],
      links: [aLink({ from: 'res_u', to: 'res_m' }), aLink({ from: 'res_m', to: 'res_u' })],
    });
    expect(told(project)).toEqual([[undefined, '1.1', '1.1.1']]);
  });

  it('has every result of a real project once', () => {
    const project = loadFixture('coastal-facility');
    const all = resultGroupsOf(project).flatMap(({ head, below }) => [...(head ? [head] : []), ...below]);
    expect(all).toHaveLength(project.results.length);
    expect(new Set(all)).toEqual(new Set(project.results));
  });
});

describe('resultsInOrder', () => {
  it('goes from the impact down', () => {
    const impact = aResult({ id: 'res_zz', level: 'impact' });
    const project = aProject({ results: [output, outcome, middle, impact] });
    expect(resultsInOrder(project).map((result) => result.level)).toEqual([
      'impact',
      'outcome',
      'intermediate-outcome',
      'output',
    ]);
  });
});
