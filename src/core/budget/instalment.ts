import * as z from 'zod/mini';
import { daySchema, decimalSchema, idSchema, moneySchema } from '../base/schemas.ts';
import { type RowOf, plainRow } from '../row.ts';
import { countLabel, label } from '../sensitivity.ts';
import { bookedCorrectionSchema } from './booked-correction.ts';

/** A payment of a funding source: pre-financing or balance, as it entered the accounts. `rate` is units of local currency per unit paid. */
export const instalmentRow = plainRow('ins', () => ({
  source: label(z.exactOptional(idSchema), 'internal', 'financial'),
  kind: label(z.enum(['pre-financing', 'balance']), 'internal', 'financial'),
  on: label(daySchema, 'internal', 'financial'),
  amount: countLabel(moneySchema, 'money', ['internal', 'financial']),
  received: countLabel(z.exactOptional(moneySchema), 'money', ['internal', 'financial']),
  adjusts: label(z.exactOptional(bookedCorrectionSchema), 'internal', 'financial'),
  rate: countLabel(z.exactOptional(decimalSchema), 'other', ['internal', 'financial']),
}));
/** A payment of a funding source. */
export type Instalment = RowOf<typeof instalmentRow>;
