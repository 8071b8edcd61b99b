import * as z from 'zod/mini';
import { moneySchema, textSchema } from '../../core/base/schemas.ts';
import { formatMoney } from '../../i18n/number.ts';
import type { Reader } from '../say.tsx';
import { uiWords } from './words.ts';

/** A value of a field as its reader knows it: amounts, words in his language, lists. */
export function valueInWords(reader: Reader, value: unknown): string {
  if (value === undefined || value === null || value === '') return reader.say(uiWords.nothingThere);
  if (Array.isArray(value)) return value.map((one) => valueInWords(reader, one)).join(', ');
  const amount = z.safeParse(moneySchema, value);
  if (amount.success) return formatMoney(reader.tag, amount.data);
  const text = z.safeParse(textSchema, value);
  if (text.success) return reader.pick(text.data);
  if (typeof value === 'object')
    return Object.values(value)
      .map((one) => valueInWords(reader, one))
      .join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
