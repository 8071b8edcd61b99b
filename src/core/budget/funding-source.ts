import * as z from 'zod/mini';
import { idSchema, moneySchema } from '../base/schemas.ts';
import { type RowOf, orderedRow } from '../row.ts';
import { countLabel, label } from '../sensitivity.ts';

/** What an organisation pays into the budget. */
export const fundingSourceRow = orderedRow('fun', () => ({
  organisation: label(idSchema, 'public', 'financial'),
  amount: countLabel(moneySchema, 'money', ['public', 'financial']),
  inKind: label(z.exactOptional(z.boolean()), 'public', 'financial'),
}));
/** A source of funding. */
export type FundingSource = RowOf<typeof fundingSourceRow>;
