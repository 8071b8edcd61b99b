import * as z from 'zod/mini';
import { daySchema, decimalSchema, idSchema, textSchema } from '../base/schemas.ts';
import { type RowOf, plainRow } from '../row.ts';
import { countLabel, label } from '../sensitivity.ts';
import { cellSchema } from './indicator.ts';

/** A ratio as its two counts. */
export const ratioSchema = z.strictObject({
  numerator: countLabel(decimalSchema, 'other', ['public', 'contract']),
  denominator: countLabel(decimalSchema, 'other', ['public', 'contract']),
});

/**
 * A value reported for a period: a decimal, a ratio as its two counts, or `null` for "not reported". `0` is zero. `reason` says why it was typed
 * although the indicator has a formula: it then stands instead of what that gives.
 */
export const observationRow = plainRow('obs', () => ({
  indicator: label(idSchema, 'public', 'contract'),
  from: label(daySchema, 'public', 'contract'),
  to: label(daySchema, 'public', 'contract'),
  value: countLabel(z.nullable(z.union([decimalSchema, ratioSchema])), 'indicator', ['public', 'contract']),
  cells: label(z.exactOptional(z.array(cellSchema)), 'public', 'contract'),
  reason: label(z.exactOptional(textSchema), 'internal', 'contract'),
  note: label(z.exactOptional(textSchema), 'internal', 'contract'),
  evidence: label(z.exactOptional(z.array(idSchema)), 'internal', 'contract'),
}));
/** A value reported for a period. */
export type Observation = RowOf<typeof observationRow>;
