import { testCheck } from '../../../test/test-check.ts';
import { decimal } from '../base/decimal.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { aProject, anIndicator } from '../testing.ts';
import { directionFitsTheTarget } from './direction-fits-the-target.ts';

const way = (direction: Indicator['direction'], from: number, to: number) =>
  aProject({
    indicators: [
      anIndicator({
        code: '1',
        ...(direction ? { direction } : {}),
        baseline: { value: decimal(from) },
        targets: [{ operator: 'at-least', value: decimal(to) }],
      }),
    ],
  });
const wrong = (direction: string, from: number, to: number) => ({
  indicator: '1',
  direction,
  baseline: { decimal: decimal(from) },
  target: { decimal: decimal(to) },
});

testCheck(directionFitsTheTarget, {
  accepts: {
    up: way('increase', 0, 3),
    down: way('decrease', 10, 3),
    level: way('maintain', 3, 3),
    'no direction declared': way(undefined, 10, 3),
  },
  rejects: {
    'down instead of up': [way('increase', 10, 3), wrong('increase', 10, 3)],
    'up instead of down': [way('decrease', 0, 3), wrong('decrease', 0, 3)],
    'up instead of level': [way('maintain', 0, 3), wrong('maintain', 0, 3)],
  },
});
