import * as z from 'zod/mini';
import { daySchema, idSchema, textSchema } from '../base/schemas.ts';
import { type RowOf, plainRow } from '../row.ts';
import { countLabel, label } from '../sensitivity.ts';
import { eventTypes } from './event-type.ts';

/** Heads in one cell of an event's split. */
export const countSchema = z.strictObject({
  of: z.record(z.string(), z.string()),
  count: countLabel(z.int(), 'participations', ['internal', 'contract']),
});

/**
 * A dated event: a workshop, training, mission … `languages` are those in which it was held; events with the same `series` belong together, as the parts of
 * a training cycle do; `counts` are heads by cell; `sources` are documents such as the signed sheet.
 */
export const eventRow = plainRow('evt', () => ({
  type: label(z.enum(eventTypes), 'public', 'contract'),
  title: label(z.exactOptional(textSchema), 'public', 'contract'),
  items: label(z.exactOptional(z.array(idSchema)), 'public', 'contract'),
  from: label(daySchema, 'public', 'contract'),
  to: label(daySchema, 'public', 'contract'),
  place: label(z.exactOptional(textSchema), 'restricted', 'contract'),
  mode: label(z.exactOptional(z.enum(['in-person', 'virtual', 'hybrid'])), 'public', 'contract'),
  languages: label(z.exactOptional(z.array(z.string())), 'public', 'contract'),
  series: label(z.exactOptional(textSchema), 'public', 'contract'),
  counts: label(z.exactOptional(z.array(countSchema)), 'internal', 'contract'),
  sources: label(z.exactOptional(z.array(idSchema)), 'internal', 'financial'),
}));
/** A dated event. */
export type Event = RowOf<typeof eventRow>;
