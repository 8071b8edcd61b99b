import { testCheck } from '../../../test/test-check.ts';
import { aLink, aProject, aResult } from '../testing.ts';
import { linksFormNoCycle } from './links-form-no-cycle.ts';

const results = ['1', '2', '3'].map((code) => aResult({ id: `res_${code}`, code }));
const chain = (...pairs: readonly (readonly [string, string])[]) =>
  aProject({ results, links: pairs.map(([from, to]) => aLink({ from: `res_${from}`, to: `res_${to}` })) });

testCheck(linksFormNoCycle, {
  accepts: {
    'many to many': chain(['3', '1'], ['3', '2'], ['2', '1']),
    'no links': chain(),
  },
  rejects: {
    'a circle of three': [chain(['1', '2'], ['2', '3'], ['3', '1']), { count: 3, results: ['1', '2', '3'] }],
    'a result that serves itself': [chain(['2', '2']), { count: 1, results: ['2'] }],
  },
});
