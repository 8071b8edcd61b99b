/** A value of a field as its reader knows it: rows by their names, days in figures, choices in words, amounts with their currency. */

import * as z from 'zod/mini';
import { isDecimal } from '../../core/base/decimal.ts';
import { parsePartialDay } from '../../core/base/partial-day.ts';
import { moneySchema, textSchema } from '../../core/base/schemas.ts';
import type { Project } from '../../core/project.ts';
import { formatPartialDay } from '../../i18n/dates.ts';
import { formatDecimal } from '../../i18n/number.ts';
import type { Reader } from '../say.tsx';
import { valueInWords } from '../ui/value-in-words.ts';
import { choiceWords } from './choice-words.ts';
import { findNamed, nameOfRow } from './row-name.ts';
import { valueWords } from './value-words.ts';

/** The value in words; what is not there is said as “nothing”. */
export function valueOfField(reader: Reader, record: Project, value: unknown): string {
  const within = (one: unknown): string => valueOfField(reader, record, one);
  if (typeof value === 'string' && value !== '') return stringInWords(reader, record, value);
  if (typeof value === 'boolean') return reader.say(value ? valueWords.yes : valueWords.no);
  if (Array.isArray(value) && value.length > 0) return value.map(within).join('; ');
  if (!isParts(value)) return valueInWords(reader, Array.isArray(value) ? undefined : value);
  return Object.entries(value)
    .filter(([field]) => !silentFields.has(field))
    .map(([, one]) => within(one))
    .join(', ');
}

/** Where a part was read is told elsewhere. */
const silentFields: ReadonlySet<string> = new Set(['readFrom', 'sha256']);

function stringInWords(reader: Reader, record: Project, value: string): string {
  const row = findNamed(record, value);
  if (row !== undefined) return nameOfRow(reader, record, row) || reader.say(valueWords.noName);
  const choice = Object.hasOwn(choiceWords, value) ? choiceWords[value] : undefined;
  if (choice !== undefined) return reader.say(choice);
  const day = value.length > 4 ? parsePartialDay(value) : undefined;
  if (day !== undefined) return formatPartialDay(day);
  return isDecimal(value) && value.length > 4 ? formatDecimal(reader.tag, value) : value;
}

/** Whether it is made of parts of its own, and neither an amount nor words in several languages. */
const isParts = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !z.safeParse(moneySchema, value).success &&
  !z.safeParse(textSchema, value).success;
