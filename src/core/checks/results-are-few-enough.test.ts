import { testCheck } from '../../../test/test-check.ts';
import { aProject, aResult } from '../testing.ts';
import { resultsAreFewEnough } from './results-are-few-enough.ts';

const results = (count: number) =>
  aProject({ results: Array.from({ length: count }, (_, index) => aResult({ id: `res_${index}` })) });

testCheck(resultsAreFewEnough, {
  accepts: { 'ten results': results(10), 'one result': results(1) },
  rejects: { 'fourteen results': [results(14), { actual: 14, expected: 10 }] },
});
