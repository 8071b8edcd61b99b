import * as z from 'zod/mini';
import { daySchema, idSchema, moneySchema, textSchema } from '../base/schemas.ts';
import { type RowOf, plainRow } from '../row.ts';
import { countLabel, label } from '../sensitivity.ts';
import { bookedCorrectionSchema } from './booked-correction.ts';

/** A cost incurred: booked on a budget line, in its own currency and, where it differs, in the project's. */
export const expenditureRow = plainRow('exp', () => ({
  line: label(idSchema, 'internal', 'financial'),
  on: label(daySchema, 'internal', 'financial'),
  amount: countLabel(moneySchema, 'money', ['internal', 'financial']),
  converted: countLabel(z.exactOptional(moneySchema), 'money', ['internal', 'financial']),
  supplier: label(z.exactOptional(z.string()), 'restricted', 'financial'),
  reference: label(z.exactOptional(z.string()), 'restricted', 'financial'),
  adjusts: label(z.exactOptional(bookedCorrectionSchema), 'internal', 'financial'),
  description: label(z.exactOptional(textSchema), 'restricted', 'financial'),
}));
/** A cost incurred. */
export type Expenditure = RowOf<typeof expenditureRow>;
