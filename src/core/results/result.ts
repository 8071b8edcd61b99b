import * as z from 'zod/mini';
import { textSchema } from '../base/schemas.ts';
import { type RowOf, orderedRow } from '../row.ts';
import { label } from '../sensitivity.ts';

/** Levels of the results chain, from the long-term effect down to the product. */
export const resultLevels = ['impact', 'outcome', 'intermediate-outcome', 'output'] as const;
/** A level of the results chain. */
export type ResultLevel = (typeof resultLevels)[number];

/** A result: an impact, outcome, intermediate outcome or output, as stated in the logframe. */
export const resultRow = orderedRow('res', () => ({
  level: label(z.enum(resultLevels), 'public', 'contract'),
  statement: label(textSchema, 'public', 'contract'),
}));
/** A result of the chain. */
export type Result = RowOf<typeof resultRow>;
