import { describe, expect, it } from 'vitest';
import { aProject, aResult, anAssumption, anIndicator } from '../../../core/testing.ts';
import { assumptionsOfActivities, logframeLevelsOf } from './logframe-rows.ts';

const results = [aResult(), aResult({ id: 'res_2', code: '1.1.2' })];
const general = anAssumption({ id: 'asm_g', level: 'output' });
const own = anAssumption({ id: 'asm_o', level: 'output', result: 'res_2' });

describe('logframeLevelsOf', () => {
  it('has a row for each indicator, and one for a result without any', () => {
    const indicators = [anIndicator(), anIndicator({ id: 'ind_2', code: '1.1.1b' })];
    const [level] = logframeLevelsOf(aProject({ results, indicators }));
    expect(level?.height).toBe(3);
    expect(level?.results.map(({ indicators: of }) => of.length)).toEqual([2, 0]);
  });

  it('lets assumptions of a level span its results where none has its own', () => {
    const [level] = logframeLevelsOf(aProject({ results, assumptions: [general] }));
    expect([level?.isSpanning, level?.general.map(({ id }) => id)]).toEqual([true, ['asm_g']]);
  });

  it('gives them a row of their own where one has', () => {
    const [level] = logframeLevelsOf(aProject({ results, assumptions: [general, own] }));
    expect([level?.isSpanning, level?.results[1]?.assumptions.map(({ id }) => id)]).toEqual([
      false,
      ['asm_o'],
    ]);
  });

  it('has a level that has assumptions alone', () => {
    const levels = logframeLevelsOf(aProject({ assumptions: [{ ...general, level: 'impact' }] }));
    expect(levels.map(({ level, isSpanning }) => [level, isSpanning])).toEqual([['impact', false]]);
  });
});

describe('assumptionsOfActivities', () => {
  it('are those of the step from activities to outputs', () => {
    const assumptions = [general, { ...general, id: 'asm_a', level: 'activity' as const }];
    expect(assumptionsOfActivities(aProject({ assumptions })).map(({ id }) => id)).toEqual(['asm_a']);
  });
});
