/** Schemas of the primitives that rows are made of. The casts give a checked text its branded type. */

import * as z from 'zod/mini';
import { type Day, parseDay } from './day.ts';
import { type Decimal, isDecimal } from './decimal.ts';
import { type Month, parseMonth } from './month.ts';
import { type PartialDay, parsePartialDay } from './partial-day.ts';

const checked = <T extends string>(pattern: RegExp, holds: (text: string) => boolean, error: string) =>
  z
    .string()
    .check(z.regex(pattern, { error, abort: true }), z.refine(holds, { error })) as unknown as z.ZodMiniType<
    T,
    T
  >;

/** A row's id. */
export const idSchema = z.string().check(z.regex(/^[a-z]{3}_[0-9a-z]{1,40}$/, { error: 'not an id' }));

/** A day that exists, `YYYY-MM-DD`. */
export const daySchema = checked<Day>(
  /^\d{4}-\d{2}-\d{2}$/,
  (text) => parseDay(text) !== undefined,
  'not a day (YYYY-MM-DD)',
);

/** A month, `YYYY-MM`. */
export const monthSchema = checked<Month>(
  /^\d{4}-\d{2}$/,
  (text) => parseMonth(text) !== undefined,
  'not a month (YYYY-MM)',
);

/** A year, month or day. */
export const partialDaySchema = checked<PartialDay>(
  /^\d{4}(-\d{2}){0,2}$/,
  (text) => parsePartialDay(text) !== undefined,
  'not a year, month or day (2023, 2023-03 or 2023-03-31)',
);

/** An exact decimal number as text. */
export const decimalSchema = checked<Decimal>(
  /^-?\d+(\.\d+)?$/,
  isDecimal,
  'not a decimal number in plain form (12, 2.75)',
);

/** Words in English, French or Arabic. */
export const textSchema = z.strictObject({
  en: z.exactOptional(z.string()),
  fr: z.exactOptional(z.string()),
  ar: z.exactOptional(z.string()),
});

/** An ISO 4217 code. */
export const currencySchema = z.string().check(z.regex(/^[A-Z]{3}$/, { error: 'not a currency code (EUR)' }));

/** An amount in the currency's smallest unit. */
export const moneySchema = z.strictObject({ minor: z.int(), currency: currencySchema });

/** A whole number that names a place in a document - a line from 1, an offset in a text from 0 - and counts nothing. */
export const ordinalSchema = z.int();

/** How sure a reader is of what it read. Nothing below `likely` enters a sum. */
export const confidenceSchema = z.enum(['certain', 'likely', 'guess']);

/** Where a row or a group of values was read: the source, its line (from 1), the page as printed, the text as printed. */
export const readFromSchema = z.strictObject({
  source: idSchema,
  line: ordinalSchema,
  page: z.exactOptional(z.string()),
  printed: z.exactOptional(z.string()),
  confidence: confidenceSchema,
});
/** Where something was read. */
export type ReadFrom = z.infer<typeof readFromSchema>;

/** A footnote of a row: its mark as printed and its text. */
export const noteSchema = z.strictObject({ mark: z.exactOptional(z.string()), text: textSchema });
/** A footnote of a row. */
export type Note = z.infer<typeof noteSchema>;
