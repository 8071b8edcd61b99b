/**
 * Kinds of fields: how a value of the record is shown in a field, and what is read from what somebody typed. Reading never guesses: what is not
 * understood is said beside the field, and stays in it.
 */

import { type Day, parseDay } from '../../core/base/day.ts';
import type { Decimal } from '../../core/base/decimal.ts';
import { type Month, parseMonth } from '../../core/base/month.ts';
import { type Currency, type Money, digitsOf, parseMoney, toDecimal } from '../../core/base/money.ts';
import { type PartialDay, parsePartialDay } from '../../core/base/partial-day.ts';
import { type Language, type Text, languages, pickText } from '../../core/base/text.ts';
import { formatDay, formatMonth, formatPartialDay } from '../../i18n/dates.ts';
import type { LocaleTag } from '../../i18n/locales/index.ts';
import { formatAmount, formatDecimal, formatMoney } from '../../i18n/number.ts';
import { latinNumber } from './plain-number.ts';
import { readNumber } from './read-number.ts';

/** What was read of a text: a value, nothing, or why not, as a message. */
export type Read = { readonly value: unknown } | 'nothing' | { readonly why: string };

/** How it is read and shown: in a language of the record, in a currency, with the signs of the reader's locale. */
export type FieldContext = {
  readonly language: Language;
  readonly currency: string;
  readonly tag: LocaleTag;
};

/** A kind of field. `before` is the value that the record has. */
export type FieldKind<Value> = {
  readonly show: (value: Value | undefined, context: FieldContext) => string;
  readonly read: (typed: string, context: FieldContext & { readonly before: Value | undefined }) => Read;
  readonly isLong?: true;
  readonly inputMode?: 'decimal' | 'numeric';
  /** Codes and figures keep their direction among Arabic words. */
  readonly direction: 'auto' | 'ltr';
  readonly hint?: string;
  /** What stands in an empty field: the words in another language, so that nobody takes it for empty. */
  readonly placeholder?: (value: Value | undefined, context: FieldContext) => string;
};

/** What fields say about what they cannot read. */
export const fieldWords = {
  notADay: 'There is no such day. Write one like 31/03/2022.',
  notANumber: 'This is no number. Write it in digits, like 1,250.5.',
  notAnAmount: 'This is no amount in {currency}. Write it in digits, like 1,250.50.',
  notAMonth: 'Write a month like 03/2022.',
  notAPartialDay: 'Write a year, a month or a day: 2023, 03/2023 or 31/03/2023.',
  notACountry: 'Write countries by their names, with commas between, like Kenya, Nepal.',
  notACurrency: 'Write a currency by its three letters, like EUR.',
} as const;

/** Words in the language of the record; those in other languages stay. */
export const textField: FieldKind<Text> = {
  show: (text, { language }) => text?.[language] ?? '',
  read: (typed, { language, before }) => {
    const others = Object.fromEntries(
      languages.flatMap((one) =>
        one === language || before?.[one] === undefined ? [] : [[one, before[one]]],
      ),
    );
    if (typed.trim() !== '') return { value: { ...others, [language]: typed.trim() } };
    return Object.keys(others).length === 0 ? 'nothing' : { value: others };
  },
  placeholder: (text, { language }) => pickText(text, language),
  isLong: true,
  direction: 'auto',
};

const { isLong: _, ...oneLine } = textField;
/** Words in the language of the record that fit on one line. */
export const shortTextField: FieldKind<Text> = oneLine;

/** A word or a code. */
export const wordField: FieldKind<string> = {
  show: (word) => word ?? '',
  read: (typed) => (typed.trim() === '' ? 'nothing' : { value: typed.trim() }),
  direction: 'auto',
};

/** Several words or codes, with commas between them. */
export const listField: FieldKind<readonly string[]> = {
  show: (all) => (all ?? []).join(', '),
  read: (typed) => {
    const all = typed
      .split(/[,;،؛\n]/)
      .map((one) => one.trim())
      .filter((one) => one !== '');
    return all.length === 0 ? 'nothing' : { value: all };
  },
  direction: 'auto',
};

/** A name that may need several lines. */
export const longWordField: FieldKind<string> = { ...wordField, isLong: true };

/** A day, as 31/03/2022 or 2022-03-31. */
export const dayField: FieldKind<Day> = {
  show: (day) => (day === undefined ? '' : formatDay(day)),
  read: (typed) => {
    if (typed.trim() === '') return 'nothing';
    const day = readDay(typed);
    return day === undefined ? { why: fieldWords.notADay } : { value: day };
  },
  inputMode: 'numeric',
  direction: 'ltr',
};

/** A month, as 03/2022 or 2022-03; of a day its month. */
export const monthField: FieldKind<Month> = {
  show: (of) => (of === undefined ? '' : formatMonth(of)),
  read: (typed) => {
    if (typed.trim() === '') return 'nothing';
    const read = readPartialDay(typed);
    const of = read === undefined ? undefined : parseMonth(read.slice(0, 7));
    return of === undefined ? { why: fieldWords.notAMonth } : { value: of };
  },
  inputMode: 'numeric',
  direction: 'ltr',
};

/** A day as exactly as it is known. */
export const partialDayField: FieldKind<PartialDay> = {
  show: (of) => (of === undefined ? '' : formatPartialDay(of)),
  read: (typed) => {
    if (typed.trim() === '') return 'nothing';
    const value = readPartialDay(typed);
    return value === undefined ? { why: fieldWords.notAPartialDay } : { value };
  },
  inputMode: 'numeric',
  direction: 'ltr',
};

/** A currency by its code. */
export const currencyField: FieldKind<Currency> = {
  show: (code) => code ?? '',
  read: (typed) => {
    const code = typed.trim().toUpperCase();
    if (code === '') return 'nothing';
    return /^[A-Z]{3}$/.test(code) ? { value: code } : { why: fieldWords.notACurrency };
  },
  direction: 'ltr',
};

/** A number, with the separators of whatever program it was copied from. */
export const numberField: FieldKind<Decimal> = {
  show: (value, { tag }) => (value === undefined ? '' : formatDecimal(tag, value)),
  read: (typed, { tag }) => {
    if (typed.trim() === '') return 'nothing';
    const value = readNumber(tag, typed);
    return value === undefined ? { why: fieldWords.notANumber } : { value };
  },
  inputMode: 'decimal',
  direction: 'ltr',
};

/** An amount in the currency of the project, or in the one that is typed with it. */
export const moneyField: FieldKind<Money> = {
  show: (amount, { currency, tag }) => {
    if (amount === undefined) return '';
    const digits = toDecimal(amount).includes('.') ? digitsOf(amount.currency) : 0;
    return amount.currency === currency ? formatAmount(tag, amount, digits) : formatMoney(tag, amount);
  },
  read: (typed, { currency, before, tag }) => {
    if (typed.trim() === '') return 'nothing';
    const meant = /(?<!\p{L})[A-Z]{3}(?!\p{L})/u.exec(typed)?.[0] ?? before?.currency ?? currency;
    const value = parseMoney(readNumber(tag, typed, digitsOf(meant)) ?? '', meant);
    return value === undefined ? { why: fieldWords.notAnAmount } : { value };
  },
  inputMode: 'decimal',
  direction: 'ltr',
};

/** The day that was typed: day, month and year in figures, with any sign between them, or as ISO writes it. */
export function readDay(typed: string): Day | undefined {
  const plain = latinNumber(typed).replaceAll(/[^\d./-]/g, '');
  const [, day, month, year] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(plain) ?? [];
  if (day === undefined || month === undefined || year === undefined) return parseDay(plain);
  return parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** The day that was typed as exactly as it is known: `2023`, `03/2023`, `2023-03`, `31/03/2023`. */
export function readPartialDay(typed: string): PartialDay | undefined {
  const plain = latinNumber(typed).trim();
  const [, month, year] = /^(\d{1,2})[./-](\d{4})$/.exec(plain) ?? [];
  if (month !== undefined && year !== undefined) return parsePartialDay(`${year}-${month.padStart(2, '0')}`);
  return parsePartialDay(readDay(plain) ?? plain);
}
