import { testCheck } from '../../../test/test-check.ts';
import { aProject, aResult } from '../testing.ts';
import { resultCodesAreUnique } from './result-codes-are-unique.ts';

const results = (...codes: readonly string[]) =>
  aProject({ results: codes.map((code, index) => aResult({ id: `res_${index}`, code })) });

const { code: _, ...uncoded } = aResult();

testCheck(resultCodesAreUnique, {
  accepts: {
    'different codes': results('2.1.1', '2.1.2', '2.2.1'),
    'codes that only look alike': results('2.1', '2.1.1', '21'),
    'results without codes': aProject({ results: [uncoded, { ...uncoded, id: 'res_2' }] }),
  },
  rejects: {
    'a code used twice': [results('2.1.1', '2.1.1', '2.1.2'), { code: '2.1.1', count: 2 }],
    'a code used three times, with and without prefix': [
      results('1.1', 'Op 1.1', '1.1.'),
      { code: '1.1', count: 3 },
    ],
  },
});
