import { testCheck } from '../../../test/test-check.ts';
import { aProject, aResult } from '../testing.ts';
import { resultCodesHaveNoGap } from './result-codes-have-no-gap.ts';

const results = (...codes: readonly string[]) =>
  aProject({ results: codes.map((code, index) => aResult({ id: `res_${index}`, code })) });

testCheck(resultCodesHaveNoGap, {
  accepts: {
    'codes in a row': results('2.1.1', '2.1.2', '2.2.1'),
    'an excerpt that begins at 2': results('2', '3'),
    'a code used twice, which is another finding': results('2.1.1', '2.1.1', '2.1.2'),
    'nine, ten, eleven': results('1.9', '1.10', '1.11'),
  },
  rejects: {
    'a jump': [results('2.1.1', '2.1.3', '2.2.1'), { before: '2.1.1', after: '2.1.3', missing: '2.1.2' }],
    'a jump of two': [results('1', '4'), { before: '1', after: '4', missing: '2' }],
  },
});
