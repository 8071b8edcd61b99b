import { testCheck } from '../../../test/test-check.ts';
import { decimal } from '../base/decimal.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { aProject, anIndicator, anObservation } from '../testing.ts';
import { valuesFarOverTarget } from './values-far-over-target.ts';

const at = (value: number, fields: Partial<Indicator> = {}) =>
  aProject({
    indicators: [
      anIndicator({ code: '1', targets: [{ operator: 'at-least', value: decimal(10) }], ...fields }),
    ],
    observations: [anObservation({ value: decimal(value) })],
  });

testCheck(valuesFarOverTarget, {
  accepts: {
    'a target just met': at(10),
    'half more than the target': at(15),
    'a fall well below a ceiling': at(1, {
      baseline: { value: decimal(10) },
      targets: [{ operator: 'at-most', value: decimal(8) }],
    }),
  },
  rejects: {
    '240 per cent': [
      at(24),
      {
        indicator: '1',
        actual: { decimal: decimal(24) },
        share: { share: decimal('2.4') },
        expected: { decimal: decimal(10) },
      },
    ],
  },
});
