/** Rows that were read in words: what a row is called, what stands in its fields, and in which lines that was read. */

import * as z from 'zod/mini';
import { readFromSchema } from '../../../core/base/schemas.ts';
import type { AnyRow, Project, TableName } from '../../../core/project.ts';
import { targetWords } from '../../../core/report/sections/words/targets.ts';
import { formatPartialDay } from '../../../i18n/dates.ts';
import { parsePartialDay } from '../../../core/base/partial-day.ts';
import { choiceWords } from '../../record-words/choice-words.ts';
import { fieldWord } from '../../record-words/field-words.ts';
import { findNamed, nameOfRow } from '../../record-words/row-name.ts';
import { valueOfField } from '../../record-words/value-of-field.ts';
import type { Reader } from '../../say.tsx';
import { isFields } from './merge-row.ts';

/** Who reads, and the record in which rows name one another. */
export type Speaking = { readonly reader: Reader; readonly record: Project };

/** What a row that was read is called: of a link what it links, of a report its kind and period. */
export function nameOfRead(speaking: Speaking, row: AnyRow): string {
  const { reader, record } = speaking;
  if ('primary' in row) return `${nameOfId(speaking, row.from)} → ${nameOfId(speaking, row.to)}`;
  if ('of' in row) return row.of.map((id) => nameOfId(speaking, id)).join(', ');
  if ('said' in row) return row.said;
  if ('field' in row) return nameOfId(speaking, row.row);
  if ('section' in row) return [row.code, row.section].filter((part) => part !== undefined).join(' ');
  if (isReport(row))
    return `${reader.say(choiceWords[row.kind] ?? row.kind)}, ${inFigures(row.from)} – ${inFigures(row.to)}`;
  return nameOfRow(reader, record, row);
}

type ReportRow = AnyRow & { readonly kind: string; readonly from: string; readonly to: string };

const isReport = (row: AnyRow): row is ReportRow => 'kind' in row && 'from' in row && 'to' in row;

const longestName = 70;

function nameOfId({ reader, record }: Speaking, id: string): string {
  const row = findNamed(record, id);
  const name = row === undefined ? id : nameOfRow(reader, record, row);
  return name.length > longestName ? `${name.slice(0, longestName)}…` : name;
}

/** A field of a row as it is shown: its name and value in words, and the lines in which parts of it were read. */
export type ShownField = {
  readonly field: string;
  readonly name: string;
  readonly value: string;
  readonly lines: readonly ReadAt[];
};

/** Where something was read, and how sure the reader is. */
export type ReadAt = { readonly line: number; readonly sure: 'certain' | 'likely' | 'guess' };

/** Fields that say nothing about the project, or stand in a row's name already. */
const hidden: ReadonlySet<string> = new Set([
  'id',
  'position',
  'readFrom',
  'valuesReadFrom',
  'code',
  'primary',
  'origin',
  'order',
  'title',
  'statement',
  'name',
  'section',
  'forum',
  'indicator',
]);

/** The fields of a row that its name does not tell. */
export function fieldsOfRow(speaking: Speaking, table: TableName, row: AnyRow): readonly ShownField[] {
  const isCalledByText = table === 'means';
  return Object.entries(row)
    .filter(
      ([field, value]) => !hidden.has(field) && !isEmpty(value) && !(isCalledByText && field === 'text'),
    )
    .map(([field, value]) => ({
      ...shownField(speaking, table, [field, value]),
      lines: linesIn(row, field, value),
    }));
}

/** A field in words. */
export function shownField(
  speaking: Speaking,
  table: TableName,
  [field, value]: readonly [string, unknown],
): Omit<ShownField, 'lines'> {
  const { say } = speaking.reader;
  const word = fieldWord(table, field);
  return { field, name: word === undefined ? field : say(word), value: wordsOf(speaking, value) };
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  (Array.isArray(value) && value.length === 0) ||
  (isFields(value) && Object.keys(value).length === 0);

function linesIn(row: AnyRow, field: string, value: unknown): readonly ReadAt[] {
  const own = 'valuesReadFrom' in row ? row.valuesReadFrom?.[field] : undefined;
  const parts: readonly unknown[] = Array.isArray(value) ? value : [value];
  return [own, ...parts.map((part) => (isFields(part) ? part['readFrom'] : undefined))].flatMap((one) => {
    const read = z.safeParse(readFromSchema, one);
    return read.success ? [{ line: read.data.line, sure: read.data.confidence }] : [];
  });
}

function wordsOf(speaking: Speaking, value: unknown): string {
  const { reader, record } = speaking;
  if (Array.isArray(value)) return value.map((one) => wordsOf(speaking, one)).join(', ');
  if (!isFields(value)) return valueOfField(reader, record, value);
  if (typeof value['operator'] === 'string') return wordsOfTarget(reader, value['operator'], value);
  const { value: number, on } = value;
  if (typeof number === 'string' && on !== undefined) return `${number}${inBrackets(on)}`;
  return valueOfField(reader, record, value);
}

const operators: Readonly<Record<string, string>> = {
  'at-least': targetWords.atLeast,
  'at-most': targetWords.atMost,
  between: targetWords.between,
};

function wordsOfTarget({ say }: Reader, operator: string, target: Readonly<Record<string, unknown>>): string {
  const message = operators[operator];
  const { value, to } = target;
  const params = {
    value: typeof value === 'string' ? value : '',
    to: typeof to === 'string' ? to : '',
  };
  return `${message === undefined ? params.value : say(message, params)}${inBrackets(target['due'])}`;
}

const inBrackets = (date: unknown): string => (typeof date === 'string' ? ` (${inFigures(date)})` : '');

function inFigures(iso: string): string {
  const day = parsePartialDay(iso);
  return day === undefined ? iso : formatPartialDay(day);
}
