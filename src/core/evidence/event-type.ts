/** Types of events that a project delivers. */
export const eventTypes = [
  'workshop',
  'training',
  'training-of-trainers',
  'study-visit',
  'conference',
  'dialogue',
  'meeting',
  'mission',
  'coaching',
  'other',
] as const;
/** A type of event. */
export type EventType = (typeof eventTypes)[number];
