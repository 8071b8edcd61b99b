import { testCheck } from '../../../test/test-check.ts';
import { aLink, aProject, aResult } from '../testing.ts';
import { parentResultsExist } from './parent-results-exist.ts';

const outcome = aResult({ id: 'res_2', code: '1.1', level: 'intermediate-outcome' });

testCheck(parentResultsExist, {
  accepts: {
    'a parent that is there': aProject({ results: [aResult({ code: '1.1.1' }), outcome] }),
    'an excerpt with outputs alone': aProject({ results: [aResult({ code: '2.1.1' })] }),
    prefixes: aProject({
      results: [aResult({ code: 'Op 1.1' }), aResult({ id: 'res_2', code: 'Oc 1', level: 'outcome' })],
    }),
    'an output that somebody linked to a result': aProject({
      results: [aResult({ code: '2.1.1' }), outcome],
      links: [aLink({ from: 'res_1', to: 'res_2' })],
    }),
  },
  rejects: {
    'a parent that is missing among others of its level': [
      aProject({ results: [aResult({ code: '2.1.2' }), outcome] }),
      { result: '2.1.2', parent: '2.1' },
    ],
  },
});
