import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { decimal } from '../base/decimal.ts';
import { partialDay } from '../base/partial-day.ts';
import type { Target } from '../indicators/indicator.ts';
import { aProject, anIndicator } from '../testing.ts';
import { targetRevisionsHaveReasons } from './target-revisions-have-reasons.ts';

const target = (value: number, due: string, more: Partial<Target> = {}): Target => ({
  operator: 'at-least',
  value: decimal(value),
  due: partialDay(due),
  ...more,
});
const project = (...targets: readonly Target[]) =>
  aProject({ indicators: [anIndicator({ code: '2.1.1', targets })] });
const [two, three] = [{ decimal: decimal(2) }, { decimal: decimal(3) }];
const since = day('2022-01-01');

testCheck(targetRevisionsHaveReasons, {
  accepts: {
    'one target': project(target(3, '2023')),
    'a milestone on the way': project(target(1, '2022'), target(3, '2023')),
    'a revision with day and reason': project(
      target(3, '2023'),
      target(2, '2023', { since, reason: { en: 'Fewer forums' } }),
    ),
  },
  rejects: {
    'a revision without a word': [
      project(target(3, '2023'), target(2, '2023')),
      { indicator: '2.1.1', from: three, to: two, lacking: 'day' },
    ],
    'a revision with a day but no reason': [
      project(target(3, '2023'), target(2, '2024', { since })),
      { indicator: '2.1.1', from: three, to: two, lacking: 'reason' },
    ],
  },
});
