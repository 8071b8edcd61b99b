import type { ItemState } from '../../../workplan/work-plan-item.ts';

/** The states of a work-plan item in words, and that of resting under a hold. */
export const itemStateWords = {
  planned: 'Planned|item',
  ongoing: 'Ongoing|item',
  completed: 'Completed|item',
  cancelled: 'Cancelled|item',
  pending: 'Pending|item',
  held: 'On hold|item',
} as const satisfies Readonly<Record<ItemState | 'held', string>>;
