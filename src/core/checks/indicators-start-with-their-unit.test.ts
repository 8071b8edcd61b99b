import { testCheck } from '../../../test/test-check.ts';
import { aProject, anIndicator } from '../testing.ts';
import { indicatorsStartWithTheirUnit } from './indicators-start-with-their-unit.ts';

const printed = (id: string, en: string, text?: string) =>
  anIndicator({
    id,
    code: id.slice(-1),
    title: { en },
    ...(text === undefined
      ? {}
      : { readFrom: { source: 'src_1', line: 7, confidence: 'likely', printed: text } as const }),
  });

testCheck(indicatorsStartWithTheirUnit, {
  accepts: {
    'a number sign': aProject({ indicators: [printed('ind_1', '# of workshops', '# of workshops')] }),
    'words in French': aProject({ indicators: [anIndicator({ title: { fr: 'Nombre d’ateliers' } })] }),
    'an indicator in words': aProject({
      indicators: [anIndicator({ measure: 'qualitative', title: { en: 'Quality of the law' } })],
    }),
  },
  rejects: {
    'a misread number sign': [
      aProject({ indicators: [printed('ind_1', '# of workshops', 'It of workshops')] }),
      { misread: 'yes', count: 1, indicators: ['1'], text: 'It of workshops' },
    ],
    'two without unit': [
      aProject({ indicators: [printed('ind_1', 'Workshops held'), printed('ind_2', 'People trained')] }),
      { misread: 'no', count: 2, indicators: ['1', '2'], text: 'Workshops held' },
    ],
  },
});
