import { testCheck } from '../../../test/test-check.ts';
import { aProject, aResult, anActivity, anAssumption } from '../testing.ts';
import { assumptionsExistAtEachLevel } from './assumptions-exist-at-each-level.ts';

const outputs = [aResult({ code: '2.1.1' }), aResult({ id: 'res_2', code: '2.1.2' })];

testCheck(assumptionsExistAtEachLevel, {
  accepts: {
    'an assumption for all outputs': aProject({
      results: outputs,
      assumptions: [anAssumption({ level: 'output' })],
    }),
    'an assumption for each output': aProject({
      results: outputs,
      assumptions: [
        anAssumption({ level: 'output', result: 'res_1' }),
        anAssumption({ id: 'asm_2', level: 'output', result: 'res_2' }),
      ],
    }),
    'an impact without assumption': aProject({ results: [aResult({ level: 'impact' })] }),
  },
  rejects: {
    'outputs without': [
      aProject({ results: outputs, activities: [anActivity()], assumptions: [anAssumption()] }),
      { level: 'output', count: 2, rows: ['2.1.1', '2.1.2'] },
    ],
    'activities without, and one of two outputs': [
      aProject({
        results: outputs,
        activities: [anActivity()],
        assumptions: [anAssumption({ level: 'output', result: 'res_1' })],
      }),
      { level: 'activity', count: 1, rows: ['1.1'] },
      { level: 'output', count: 1, rows: ['2.1.2'] },
    ],
    'an assumption of the impact': [
      aProject({ assumptions: [anAssumption({ level: 'impact', code: '1' })] }),
      { level: 'impact', count: 1, rows: ['1'] },
    ],
  },
});
