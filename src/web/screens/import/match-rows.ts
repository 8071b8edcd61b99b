/**
 * Which rows of a record that was read are rows that the project's record has already. Ids of readers come from the file that was read, so that
 * another report of the same project has other ids for the same things; what they are is told by codes, titles and days instead.
 */

import * as z from 'zod/mini';
import { type Id, isId } from '../../../core/base/id.ts';
import { inPrintedOrder } from '../../../core/base/printed-order.ts';
import { textSchema } from '../../../core/base/schemas.ts';
import { type Language, pickText } from '../../../core/base/text.ts';
import { type AnyRow, type Project, type TableName, tableNames } from '../../../core/project.ts';
import { foldForSearch } from '../../fold-for-search.ts';

/** Ids of a record that was read, with the id that the same row has in the project's record. */
export type Matches = ReadonlyMap<Id, Id>;

/** A key: the fields whose words tell what a row is. The last must be there. */
type Key = readonly string[];

/**
 * By which keys the rows of each table are known, the surest first. Tables stand in an order in which what a row names comes before it. What a key
 * finds more often on one side than on the other, the next has to tell apart.
 */
const keysOfTables: readonly (readonly [TableName, readonly Key[]])[] = [
  ['sources', [['sha256']]],
  ['organisations', [['name'], ['acronym']]],
  ['reports', [['kind', 'from', 'to']]],
  ['results', [['code', 'statement'], ['code'], ['statement']]],
  ['activities', [['code', 'title'], ['code'], ['title']]],
  ['links', [['from', 'to']]],
  ['assumptions', [['level', 'statement']]],
  ['risks', [['description'], ['title']]],
  ['means', [['kind', 'text']]],
  ['indicators', [['result', 'title'], ['title'], ['result', 'code']]],
  ['observations', [['indicator', 'from', 'to']]],
  ['strands', [['code', 'title'], ['code'], ['title']]],
  ['workPlans', [['from', 'to']]],
  [
    'workPlanItems',
    [
      ['plan', 'code', 'title'],
      ['plan', 'code'],
      ['plan', 'title'],
    ],
  ],
  ['holds', [['of']]],
  [
    'budgetLines',
    [
      ['parent', 'code', 'title'],
      ['parent', 'title'],
    ],
  ],
  ['forums', [['name']]],
  ['meetings', [['forum', 'on']]],
  ['documents', [['title']]],
  [
    'narratives',
    [
      ['report', 'code', 'section'],
      ['report', 'section'],
    ],
  ],
  ['redactions', [['row', 'field', 'span']]],
];

/** The rows that both records have, by the words of a language. */
export function matchRows(record: Project, read: Project, language: Language): Matches {
  const matches = new Map<Id, Id>(sameIds(record, read));
  const [own] = record.project;
  const [other] = read.project;
  if (own !== undefined && other !== undefined) matches.set(other.id, own.id);
  for (const [table, keys] of keysOfTables) {
    for (const key of keys) {
      const taken = new Set(matches.values());
      const open = read[table].filter(({ id }) => !matches.has(id));
      const free = record[table].filter(({ id }) => !taken.has(id));
      if (open.length === 0 || free.length === 0) break;
      const wanted = groupBy(open, (row) => keyOf(row, key, { language, matches }));
      const known = groupBy(free, (row) => keyOf(row, key, { language, matches: noMatches }));
      for (const [words, rows] of wanted) pairUp(matches, rows, known.get(words) ?? []);
    }
  }
  return matches;
}

const noMatches: Matches = new Map();

function* sameIds(record: Project, read: Project): Generator<readonly [Id, Id]> {
  for (const table of tableNames) {
    const known = new Set(record[table].map(({ id }) => id));
    for (const { id } of read[table]) if (known.has(id)) yield [id, id];
  }
}

/** Rows of one key are the same, in the order in which they are printed, where both sides have as many of them. */
function pairUp(matches: Map<Id, Id>, read: readonly AnyRow[], known: readonly AnyRow[]): void {
  if (read.length !== known.length) return;
  const ordered = inPrintedOrder(known);
  for (const [index, row] of inPrintedOrder(read).entries()) {
    const same = ordered[index];
    if (same !== undefined) matches.set(row.id, same.id);
  }
}

type Keying = { readonly language: Language; readonly matches: Matches };

function keyOf(row: AnyRow, key: Key, keying: Keying): string | undefined {
  const fields = new Map<string, unknown>(Object.entries(row));
  const words = key.map((field) => wordsOf(fields.get(field), keying));
  return words.at(-1) === '' ? undefined : words.join(' | ');
}

function wordsOf(value: unknown, keying: Keying): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return keying.matches.get(value) ?? (isId(value) ? value : folded(value));
  if (Array.isArray(value)) return value.map((one) => wordsOf(one, keying)).join(' ');
  const text = z.safeParse(textSchema, value);
  if (text.success) return folded(pickText(text.data, keying.language));
  return JSON.stringify(value);
}

/** Words without what differs between two prints of the same: case, accents, signs and spaces. */
export const folded = (words: string): string =>
  foldForSearch(words)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function groupBy<Row>(
  rows: readonly Row[],
  keyOfRow: (row: Row) => string | undefined,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOfRow(row);
    if (key === undefined) continue;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}
