import * as z from 'zod/mini';
import { decimalSchema, textSchema } from '../base/schemas.ts';
import { type RowOf, orderedRow } from '../row.ts';
import { countLabel, label } from '../sensitivity.ts';

/** Kinds of means, as activity matrices group them. */
export const meanKinds = [
  'human-resources',
  'technical-assistance',
  'infrastructure',
  'backstopping',
  'other',
] as const;
/** A kind of means. */
export type MeanKind = (typeof meanKinds)[number];

/** One of the means (inputs) of the activity matrix. */
export const meanRow = orderedRow('mea', () => ({
  kind: label(z.enum(meanKinds), 'public', 'contract'),
  text: label(textSchema, 'public', 'contract'),
  quantity: countLabel(z.exactOptional(decimalSchema), 'other', ['public', 'contract']),
}));
/** One of the means. */
export type Mean = RowOf<typeof meanRow>;
