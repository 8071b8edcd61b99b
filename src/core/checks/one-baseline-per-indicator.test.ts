import { testCheck } from '../../../test/test-check.ts';
import { decimal } from '../base/decimal.ts';
import { aProject, aSource, anIndicator } from '../testing.ts';
import { oneBaselinePerIndicator } from './one-baseline-per-indicator.ts';

const left = (text: string, line = 19) =>
  aProject({
    sources: [aSource({ leftovers: [{ line, text, why: 'value-without-indicator' }] })],
    indicators: [
      anIndicator({ code: '2.2.1a', readFrom: { source: 'src_1', line: 17, confidence: 'likely' } }),
    ],
  });
const twice = (second: string) => ({
  indicator: '2.2.1a',
  on: '2021',
  first: { decimal: decimal(0) },
  second: { decimal: decimal(second) },
});

testCheck(oneBaselinePerIndicator, {
  accepts: {
    'a baseline of another year': left('0 (2019)'),
    'a target': left('Min. 2 (2021)'),
    'a value before any indicator': left('0 (2021)', 3),
    'a clean report': aProject({ sources: [aSource()], indicators: [anIndicator()] }),
  },
  rejects: {
    'a second baseline of the same year': [left('0 (2021)'), twice('0')],
    'another value, with thousands apart': [left(' 1 250 (2021) '), twice('1250')],
  },
});
