import * as z from 'zod/mini';
import { daySchema, decimalSchema, idSchema, textSchema } from '../base/schemas.ts';
import { countSchema } from '../evidence/event.ts';
import { type RowOf, plainRow } from '../row.ts';
import { countLabel, label } from '../sensitivity.ts';
import { cellSchema } from './indicator.ts';
import { ratioSchema } from './observation.ts';

/**
 * A correction of something that was reported in a period which is locked since: what it adds to or takes from the value of an observation or the
 * heads of an event that it `corrects`, booked on a day of an open period, and why. The row that it corrects stays as it was reported.
 */
export const adjustmentRow = plainRow('adj', () => ({
  corrects: label(idSchema, 'public', 'contract'),
  on: label(daySchema, 'public', 'contract'),
  reason: label(textSchema, 'public', 'contract'),
  value: countLabel(z.exactOptional(z.union([decimalSchema, ratioSchema])), 'indicator', [
    'public',
    'contract',
  ]),
  cells: label(z.exactOptional(z.array(cellSchema)), 'internal', 'contract'),
  counts: label(z.exactOptional(z.array(countSchema)), 'internal', 'contract'),
}));
/** A correction of something that was reported. */
export type Adjustment = RowOf<typeof adjustmentRow>;
