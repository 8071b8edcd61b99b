import { testCheck } from '../../../test/test-check.ts';
import { type Text } from '../base/text.ts';
import { anIndicator, anObservation, aProject } from '../testing.ts';
import { languagesCiteTheSameValues } from './languages-cite-the-same-values.ts';

const written = (text: Text) =>
  aProject({
    indicators: [anIndicator()],
    observations: [anObservation()],
    narratives: [{ id: 'nar_1', section: 'Results', text }],
  });

testCheck(languagesCiteTheSameValues, {
  accepts: {
    'one language': written({ en: '{ind_1 current}' }),
    'the same values in another order, by code and by id': written({
      en: '{1.1.1a current} of { ind_1 target }',
      fr: 'Sur {ind_1 target}, {ind 1.1.1a current}',
    }),
    'a language without words': written({ en: '{ind_1 current}', fr: '', ar: ' ' }),
    'a record without an open report': { ...written({ en: '{ind_1 current}', fr: 'Rien.' }), reports: [] },
  },
  rejects: {
    'a value that one language lacks': [
      written({ en: '{ind_1 current} of {ind_1 target}', fr: '{ind_1 target} visés', ar: '{ind_1 target}' }),
      { section: 'Results', references: ['ind_1 current'], count: 1 },
    ],
    'values that differ': [
      written({ en: '{ind_1 current}', fr: '{ind_1 baseline}' }),
      { section: 'Results', references: ['ind_1 current', 'ind_1 baseline'], count: 2 },
    ],
  },
});
