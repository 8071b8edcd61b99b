import { testCheck } from '../../../test/test-check.ts';
import { aProject, anIndicator } from '../testing.ts';
import { everyIndicatorMeasuresAResult } from './every-indicator-measures-a-result.ts';

const { result: _, ...orphan } = anIndicator({ code: '9a' });

testCheck(everyIndicatorMeasuresAResult, {
  accepts: {
    'an indicator of a result': aProject({ indicators: [anIndicator()] }),
    'no indicators': aProject(),
  },
  rejects: {
    'an indicator of no result': [
      aProject({ indicators: [orphan, anIndicator({ id: 'ind_2' })] }),
      { count: 1, indicators: ['9a'] },
    ],
  },
});
