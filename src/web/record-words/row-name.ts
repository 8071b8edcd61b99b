/** What a row is called where people speak of it: its number with its title or name, or what it is about. */

import * as z from 'zod/mini';
import type { Id } from '../../core/base/id.ts';
import { partialDaySchema, textSchema } from '../../core/base/schemas.ts';
import { type AnyRow, type Project, type TableName, tableNames, tables } from '../../core/project.ts';
import { findRow } from '../../core/indexes.ts';
import { placeWords } from '../../core/report/sections/words/places.ts';
import { formatPartialDay } from '../../i18n/dates.ts';
import type { Reader } from '../say.tsx';

/** What names a row, from the most telling field on. */
const textFields = [
  'title',
  'name',
  'statement',
  'text',
  'subject',
  'topic',
  'description',
  'reason',
  'note',
] as const;
/** Rows that a row without words of its own is about. */
const ownerFields = ['indicator', 'forum', 'line', 'organisation', 'result', 'report', 'from'] as const;

/** The name of a row as it stands, whether or not it still is in the record; empty where it has none. */
export function nameOfRow(reader: Reader, record: Project, row: AnyRow): string {
  const fields: Readonly<Record<string, unknown>> = row;
  const own = textFields.map((field) => wordsIn(reader, fields[field])).find((words) => words !== '');
  const about = own ?? nameOfOwner(reader, record, fields);
  const code = typeof fields['code'] === 'string' ? fields['code'] : '';
  return [code, about, dayIn(fields)].filter((part) => part !== '').join(' ');
}

/** What a row of a table is called in one word, and its name where it has one. */
export function nameWithKind(
  reader: Reader,
  record: Project,
  of: { readonly table: TableName; readonly row: AnyRow },
): string {
  const kind = reader.say(placeWords[of.table]);
  const name = of.table === 'project' ? '' : nameOfRow(reader, record, of.row);
  return name === '' ? kind : `${kind} – ${name}`;
}

/** The row that an id names, in whatever table; `undefined` where the record has none. */
export function findNamed(record: Project, id: string): AnyRow | undefined {
  const prefix = id.split('_', 1)[0];
  return tableNames
    .filter((table) => tables[table].prefix === prefix)
    .map((table) => findRow(record, table, id))
    .find((row) => row !== undefined);
}

const wordsIn = ({ pick }: Reader, value: unknown): string => {
  if (typeof value === 'string') return value;
  const text = z.safeParse(textSchema, value);
  return text.success ? pick(text.data) : '';
};

function nameOfOwner(reader: Reader, record: Project, fields: Readonly<Record<string, unknown>>): string {
  const ids = ownerFields.flatMap((field): readonly Id[] =>
    typeof fields[field] === 'string' ? [fields[field]] : [],
  );
  const rested = Array.isArray(fields['of']) ? fields['of'].filter((id) => typeof id === 'string') : [];
  const owner = [...ids, ...rested].map((id) => findNamed(record, id)).find((row) => row !== undefined);
  return owner === undefined ? '' : nameOfRow(reader, record, owner);
}

/** Meetings, events, values and payments go by their day. */
function dayIn(fields: Readonly<Record<string, unknown>>): string {
  for (const field of ['on', 'to', 'month', 'since']) {
    const day = z.safeParse(partialDaySchema, fields[field]);
    if (day.success) return formatPartialDay(day.data);
  }
  return '';
}
