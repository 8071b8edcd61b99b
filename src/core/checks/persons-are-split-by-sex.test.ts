import { testCheck } from '../../../test/test-check.ts';
import { decimal } from '../base/decimal.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { aProject, anIndicator } from '../testing.ts';
import { personsAreSplitBySex } from './persons-are-split-by-sex.ts';

const title = { en: '# of participants' };
const cells = [
  { of: { sex: 'women' }, value: decimal(40) },
  { of: { sex: 'men' }, value: decimal(45) },
];
const target = { operator: 'at-least', value: decimal(85) } as const;
const counted = (fields: Partial<Indicator>) =>
  aProject({
    indicators: [anIndicator({ code: '2.1.2b', title, unitKind: 'persons', targets: [target], ...fields })],
  });
const dimensions = [{ name: 'sex', categories: ['women', 'men'] }];

testCheck(personsAreSplitBySex, {
  accepts: {
    events: counted({ unitKind: 'events' }),
    'a target that is split, from a baseline of zero': counted({
      dimensions,
      targets: [{ ...target, cells }],
    }),
    'a baseline and a target that are split': counted({
      baseline: { value: decimal(85), cells },
      targets: [{ ...target, cells }],
    }),
  },
  rejects: {
    'no split at all': [counted({}), { indicator: '2.1.2b', title, lacking: 'all' }],
    'a declared split without numbers': [
      counted({ dimensions }),
      { indicator: '2.1.2b', title, lacking: 'target' },
    ],
    'a baseline without its split': [
      counted({ baseline: { value: decimal(3) }, targets: [{ ...target, cells }] }),
      { indicator: '2.1.2b', title, lacking: 'baseline' },
    ],
  },
});
