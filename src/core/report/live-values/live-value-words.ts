import { indicatorValueWords } from '../sections/words/indicator-values.ts';
import { spanWords } from '../sections/words/spans.ts';
import { targetWords } from '../sections/words/targets.ts';
import type { ItemState } from '../../workplan/work-plan-item.ts';

/** The states of a work-plan item in the middle of a sentence. */
export const stateWords = {
  planned: 'planned',
  ongoing: 'ongoing',
  completed: 'completed',
  cancelled: 'cancelled',
  pending: 'pending',
  held: 'on hold',
} as const satisfies Readonly<Record<ItemState | 'held', string>>;

/** Every message that a live value can be. */
export const liveValueWords = {
  ...stateWords,
  ...spanWords,
  notReported: indicatorValueWords.notReported,
  countOf: indicatorValueWords.countOf,
  corrected: indicatorValueWords.corrected,
  atLeast: targetWords.atLeast,
  atMost: targetWords.atMost,
  between: targetWords.between,
} as const;
