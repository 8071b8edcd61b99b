/**
 * What the register says of an indicator, as numbers without people. The register stands beside the project, on the server alone; these values are
 * computed from it there and kept with the project, so that whoever may read the project sees them as they are.
 */

import * as z from 'zod/mini';
import { daySchema, idSchema } from '../base/schemas.ts';
import { type RowOf, computedRow } from '../row.ts';
import { countLabel, label } from '../sensitivity.ts';

/** The parts of a formula that may count people: the whole of it, or either side of a ratio. */
export const formulaParts = ['value', 'numerator', 'denominator'] as const;
/** A part of a formula. */
export type FormulaPart = (typeof formulaParts)[number];

const slotCountSchema = z.strictObject({
  slot: z.string(),
  unique: countLabel(z.int(), 'persons', ['internal', 'contract']),
  times: countLabel(z.int(), 'participations', ['internal', 'contract']),
});

/**
 * With `event`, what an event with a list of people added: `unique` are those who had not come to an earlier one that the formula counts, `times`
 * all who came. With `from` and `to`, those who came in that period. In `counts`, slot '' is everybody, a dimension's name whoever is in any of its
 * categories, `sex: women` one category; a slot that is not there has nobody.
 */
export const registerValueRow = computedRow('rgv', () => ({
  indicator: label(idSchema, 'public', 'contract'),
  part: label(z.enum(formulaParts), 'public', 'contract'),
  event: label(z.exactOptional(idSchema), 'internal', 'contract'),
  from: label(z.exactOptional(daySchema), 'public', 'contract'),
  to: label(z.exactOptional(daySchema), 'public', 'contract'),
  counts: label(z.array(slotCountSchema), 'internal', 'contract'),
}));
/** What the register says of an indicator. */
export type RegisterValue = RowOf<typeof registerValueRow>;
