import * as z from 'zod/mini';
import { daySchema, idSchema, monthSchema, readFromSchema, textSchema } from '../base/schemas.ts';
import { eventTypes } from '../evidence/event-type.ts';
import { type RowOf, orderedRow } from '../row.ts';
import { countLabel, label } from '../sensitivity.ts';

/** Kinds of work-plan items: an event type, or work that is no event. */
export const itemKinds = [...eventTypes, 'support', 'coordination', 'management'] as const;
/** A kind of work-plan item. */
export type ItemKind = (typeof itemKinds)[number];

/** States of a work-plan item. Being on hold is an interval of its own (`holds`), not a state. */
export const itemStates = ['planned', 'ongoing', 'completed', 'cancelled', 'pending'] as const;
/** A state of a work-plan item. */
export type ItemState = (typeof itemStates)[number];

const itemDateSchema = z.strictObject({
  is: z.enum(['planned', 'done']),
  from: daySchema,
  to: daySchema,
  readFrom: z.exactOptional(readFromSchema),
});

/**
 * A numbered, dated unit of the work plan; `code` is its number. `months` is the set of months it is marked in;
 * `unplacedMarks` counts marks whose month is unknown, because extraction lost their columns. They are never guessed.
 */
export const workPlanItemRow = orderedRow('itm', () => ({
  plan: label(idSchema, 'public', 'contract'),
  strand: label(z.exactOptional(idSchema), 'public', 'contract'),
  title: label(textSchema, 'public', 'contract'),
  kind: label(z.exactOptional(z.enum(itemKinds)), 'public', 'contract'),
  activities: label(z.exactOptional(z.array(idSchema)), 'public', 'contract'),
  prepares: label(z.exactOptional(z.array(idSchema)), 'public', 'contract'),
  months: label(z.array(monthSchema), 'public', 'contract'),
  unplacedMarks: countLabel(z.exactOptional(z.int()), 'other', ['public', 'working']),
  state: label(z.enum(itemStates), 'public', 'contract'),
  dates: label(z.exactOptional(z.array(itemDateSchema)), 'public', 'contract'),
}));
/** A work-plan item. */
export type WorkPlanItem = RowOf<typeof workPlanItemRow>;
