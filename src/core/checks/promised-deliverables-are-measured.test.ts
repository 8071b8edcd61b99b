import { testCheck } from '../../../test/test-check.ts';
import type { Text } from '../base/text.ts';
import { aProject, aResult, anIndicator } from '../testing.ts';
import { promisedDeliverablesAreMeasured } from './promised-deliverables-are-measured.ts';

const project = (statement: Text, ...titles: readonly Text[]) =>
  aProject({
    results: [aResult({ code: '2.1.2', statement })],
    indicators: titles.map((title, index) => anIndicator({ id: `ind_${index}`, title })),
  });

const strategy = { en: 'strategy', fr: 'stratégie', ar: 'استراتيجية' };

testCheck(promisedDeliverablesAreMeasured, {
  accepts: {
    'a strategy that is counted': project({ en: 'Strategy developed' }, { en: '# of strategies adopted' }),
    'a study visit, which is no study': project({ en: 'Study visits made' }, { en: '# of visits' }),
    'an output without indicators, which is another finding': project({ en: 'Strategy developed' }),
  },
  rejects: {
    'a strategy that neither of two indicators counts': [
      project(
        { en: 'Workshops held and communication strategy developed' },
        { en: '# of workshops' },
        { en: '# of participants' },
      ),
      { result: '2.1.2', deliverables: [strategy], count: 2 },
    ],
    'one in French': [
      project({ fr: 'Une stratégie de communication est adoptée' }, { fr: 'Nombre d’ateliers' }),
      { result: '2.1.2', deliverables: [strategy], count: 1 },
    ],
  },
});
