import type { EventType } from '../../../evidence/event-type.ts';

/** One event of each type, in words. */
export const eventTypeWords = {
  workshop: 'Workshop',
  training: 'Training',
  'training-of-trainers': 'Training of trainers',
  'study-visit': 'Study visit',
  conference: 'Conference',
  dialogue: 'Dialogue',
  meeting: 'Meeting',
  mission: 'Mission',
  coaching: 'Individual support',
  other: 'Other event',
} as const satisfies Readonly<Record<EventType, string>>;
