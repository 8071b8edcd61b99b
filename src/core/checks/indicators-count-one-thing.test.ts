import { testCheck } from '../../../test/test-check.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { aProject, anIndicator } from '../testing.ts';
import { indicatorsCountOneThing } from './indicators-count-one-thing.ts';

const titled = (en: string, fields: Partial<Indicator> = {}) =>
  aProject({ indicators: [anIndicator({ code: '1', title: { en }, ...fields })] });

testCheck(indicatorsCountOneThing, {
  accepts: {
    'one type of event': titled('# of dialogues attended', { countsEventTypes: ['dialogue'] }),
    'networks on two topics': titled('# of networks on labour and migration'),
    'people at two types of events': titled('# of people trained', {
      unitKind: 'persons',
      countsEventTypes: ['workshop', 'coaching'],
    }),
    'trainings, also of trainers': titled('# of trainings', {
      countsEventTypes: ['training', 'training-of-trainers'],
    }),
    'women and men': titled('# of women/men trained'),
  },
  rejects: {
    'three joined by strokes': [
      titled('# of workshops/study visits/conferences completed'),
      { indicator: '1', title: { en: '# of workshops/study visits/conferences completed' }, count: 3 },
    ],
    'two event types in one count': [
      titled('# of events', { countsEventTypes: ['workshop', 'training'] }),
      { indicator: '1', title: { en: '# of events' }, count: 2 },
    ],
  },
});
