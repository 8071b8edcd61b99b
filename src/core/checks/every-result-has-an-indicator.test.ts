import { testCheck } from '../../../test/test-check.ts';
import { aProject, aResult, anIndicator } from '../testing.ts';
import { everyResultHasAnIndicator } from './every-result-has-an-indicator.ts';

testCheck(everyResultHasAnIndicator, {
  accepts: {
    'a result with an indicator': aProject({ results: [aResult()], indicators: [anIndicator()] }),
    'a logframe without results': aProject({ indicators: [anIndicator()] }),
  },
  rejects: {
    'an output and an intermediate outcome without': [
      aProject({
        results: [
          aResult({ code: '2.1.3' }),
          aResult({ id: 'res_2', code: '2.1', level: 'intermediate-outcome' }),
          aResult({ id: 'res_3' }),
        ],
        indicators: [anIndicator({ result: 'res_3' })],
      }),
      { level: 'output', result: '2.1.3' },
      { level: 'intermediate-outcome', result: '2.1' },
    ],
  },
});
