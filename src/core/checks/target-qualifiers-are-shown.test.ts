import { testCheck } from '../../../test/test-check.ts';
import { decimal } from '../base/decimal.ts';
import type { Target } from '../indicators/indicator.ts';
import { aProject, anIndicator } from '../testing.ts';
import { targetQualifiersAreShown } from './target-qualifiers-are-shown.ts';

const readFrom = { source: 'src_1', line: 4, confidence: 'certain' } as const;
const read = (...targets: readonly (readonly [Target['operator'], string])[]) =>
  aProject({
    indicators: targets.map(([operator, printed], index) =>
      anIndicator({
        id: `ind_${index}`,
        targets: [{ operator, value: decimal(2), readFrom: { ...readFrom, printed } }],
      }),
    ),
  });

testCheck(targetQualifiersAreShown, {
  accepts: {
    'a bare number': read(['exactly', '2 (2023)']),
    'a target that somebody typed': aProject({ indicators: [anIndicator()] }),
    'no indicators': aProject(),
  },
  rejects: {
    'two minimums and a maximum': [
      read(['at-least', 'Min. 2 (2023)'], ['at-most', 'Max. 2'], ['at-least', '≥ 2']),
      { count: 2, operator: 'least', printed: ['Min. 2 (2023)', '≥ 2'] },
      { count: 1, operator: 'most', printed: ['Max. 2'] },
    ],
    'a target without its printed form': [
      aProject({ indicators: [anIndicator({ readFrom })] }),
      { count: 1, operator: 'least', printed: ['3'] },
    ],
  },
});
