import { currencySchema, decimalSchema, monthSchema } from '../base/schemas.ts';
import * as z from 'zod/mini';
import { type RowOf, plainRow } from '../row.ts';
import { countLabel, label } from '../sensitivity.ts';

/** Units of a currency for one unit of the project's currency, in a month, and who says so. */
export const exchangeRateRow = plainRow('fxr', () => ({
  currency: label(currencySchema, 'public', 'financial'),
  month: label(monthSchema, 'public', 'financial'),
  rate: countLabel(decimalSchema, 'other', ['public', 'financial']),
  source: label(z.exactOptional(z.string()), 'public', 'financial'),
}));
/** An exchange rate. */
export type ExchangeRate = RowOf<typeof exchangeRateRow>;
