import { testCheck } from '../../../test/test-check.ts';
import { aProject, aSource, anIndicator } from '../testing.ts';
import { printedValuesHaveAnIndicator } from './printed-values-have-an-indicator.ts';

const lonely = aSource({ leftovers: [{ line: 19, text: '0 (2021)', why: 'value-without-indicator' }] });
const at = (id: string, code: string, line: number) =>
  anIndicator({ id, code, readFrom: { source: 'src_1', line, confidence: 'likely' } });

testCheck(printedValuesHaveAnIndicator, {
  accepts: {
    'a clean report': aProject({ sources: [aSource()] }),
    'other leftovers': aProject({
      sources: [aSource({ leftovers: [{ line: 1, text: 'Home', why: 'navigation' }] })],
    }),
    'a typed record': aProject({ indicators: [anIndicator()] }),
  },
  rejects: {
    'a baseline between two indicators': [
      aProject({ sources: [lonely], indicators: [at('ind_1', '2.2.1a', 17), at('ind_2', '2.2.1b', 22)] }),
      { text: '0 (2021)', neighbours: ['2.2.1a', '2.2.1b'] },
    ],
    'a baseline after the last indicator': [
      aProject({ sources: [lonely], indicators: [at('ind_1', '2.2.1a', 17)] }),
      { text: '0 (2021)', neighbours: ['2.2.1a'] },
    ],
    'a baseline without any': [aProject({ sources: [lonely] }), { text: '0 (2021)', neighbours: [] }],
  },
});
