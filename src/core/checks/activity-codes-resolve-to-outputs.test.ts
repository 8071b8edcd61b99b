import { testCheck } from '../../../test/test-check.ts';
import { aLink, aProject, aResult, anActivity } from '../testing.ts';
import { activityCodesResolveToOutputs } from './activity-codes-resolve-to-outputs.ts';

const outputs = [aResult({ id: 'res_1', code: '2.1.1' }), aResult({ id: 'res_2', code: '2.2.1' })];
const activities = (...codes: readonly string[]) =>
  codes.map((code, index) => anActivity({ id: `act_${index}`, code }));

const lost = (codes: readonly string[], entries: number) => ({
  count: codes.length,
  total: codes.length,
  entries,
  codes,
  outputs: ['2.1.1', '2.2.1'],
});

testCheck(activityCodesResolveToOutputs, {
  accepts: {
    'codes one level below outputs': aProject({
      results: outputs,
      activities: activities('2.1.1.1', '2.2.1.4'),
    }),
    prefixes: aProject({
      results: [aResult({ code: 'Op 1.1' })],
      activities: activities('A 1.1.1', 'A 1.1.2.'),
    }),
    'a code that says which output it belongs to': aProject({
      results: outputs,
      activities: activities('7'),
      links: [aLink({ from: 'act_0', to: 'res_1', origin: 'numbering' })],
    }),
    'activities without a logframe': aProject({ activities: activities('2.1') }),
  },
  rejects: {
    'codes of another numbering, of which one stands twice': [
      aProject({ results: outputs, activities: activities('2.1', '1.3', '1.3', '1.10') }),
      lost(['1.3', '1.10', '2.1'], 4),
    ],
    'a link that a person made beside the numbering': [
      aProject({
        results: outputs,
        activities: activities('2.1'),
        links: [aLink({ from: 'act_0', to: 'res_1', origin: 'explicit' })],
      }),
      lost(['2.1'], 1),
    ],
    'one of two': [
      aProject({ results: outputs, activities: activities('2.1', '2.1.1.1') }),
      { ...lost(['2.1'], 1), total: 2 },
    ],
  },
});
