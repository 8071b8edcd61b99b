import * as z from 'zod/mini';
import { daySchema, monthSchema, textSchema } from '../base/schemas.ts';
import { type RowOf, plainRow } from '../row.ts';
import { countLabel, label } from '../sensitivity.ts';

/** A work plan for a span of months. `statedMonths` is what its title promises, `columns` the months that its grid prints. */
export const workPlanRow = plainRow('wpl', () => ({
  title: label(z.exactOptional(textSchema), 'public', 'contract'),
  from: label(z.exactOptional(monthSchema), 'public', 'contract'),
  to: label(z.exactOptional(monthSchema), 'public', 'contract'),
  statedMonths: countLabel(z.exactOptional(z.int()), 'other', ['public', 'contract']),
  columns: label(z.exactOptional(z.array(monthSchema)), 'public', 'contract'),
  approved: label(z.exactOptional(z.strictObject({ on: daySchema, by: textSchema })), 'internal', 'contract'),
}));
/** A work plan. */
export type WorkPlan = RowOf<typeof workPlanRow>;
