import { testCheck } from '../../../test/test-check.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { aProject, anIndicator } from '../testing.ts';
import { countingUnitIsDeclared } from './counting-unit-is-declared.ts';

const readFrom = { source: 'src_1', line: 12, confidence: 'likely' } as const;
const counted = (en: string, fields: Partial<Indicator> = {}) =>
  aProject({
    indicators: [anIndicator({ code: '1', title: { en }, unitKind: 'persons', readFrom, ...fields })],
  });

const { unitKind: _, ...undeclared } = anIndicator({ code: '1', title: { en: '# of participants' } });

testCheck(countingUnitIsDeclared, {
  accepts: {
    'unique participants': counted('# of unique participants'),
    'a label that says it': counted('# of participants', { unitLabel: { en: 'participations' } }),
    events: counted('# of workshops', { unitKind: 'events' }),
    'a unit that somebody typed': aProject({ indicators: [anIndicator({ unitKind: 'persons' })] }),
  },
  rejects: {
    'a unit that a reader inferred': [
      counted('# of participants in individual support'),
      { indicator: '1', title: { en: '# of participants in individual support' } },
    ],
    'no unit': [
      aProject({ indicators: [undeclared] }),
      { indicator: '1', title: { en: '# of participants' } },
    ],
  },
});
