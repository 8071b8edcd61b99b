import { testCheck } from '../../../test/test-check.ts';
import type { Text } from '../base/text.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { aProject, aResult, anIndicator } from '../testing.ts';
import { outputIndicatorsMeasureMoreThanEffort } from './output-indicators-measure-more-than-effort.ts';

const titled = (title: Text, fields: Partial<Indicator> = {}, result = aResult()) =>
  aProject({ results: [result], indicators: [anIndicator({ code: '1', title, ...fields })] });

testCheck(outputIndicatorsMeasureMoreThanEffort, {
  accepts: {
    'dialogues of others that delegates attend': titled({ en: '# of dialogues attended by delegates' }),
    'people at the events': titled(
      { en: '# of participants in workshops completed' },
      { unitKind: 'persons' },
    ),
    'an indicator of an outcome': titled({ en: '# of workshops held' }, {}, aResult({ level: 'outcome' })),
  },
  rejects: {
    'workshops completed': [
      titled({ en: '# of workshops completed' }),
      { indicator: '1', word: 'completed' },
    ],
    'ateliers organisés': [
      titled({ fr: 'Nombre d’ateliers organisés' }),
      { indicator: '1', word: 'organisés' },
    ],
  },
});
