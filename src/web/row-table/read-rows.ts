/** Rows of what somebody typed or pasted: each text is read by its column, and what cannot be read is said, never guessed. */

import type { Id } from '../../core/base/id.ts';
import { canonicalJson } from '../../core/base/hash.ts';
import { foldForSearch } from '../fold-for-search.ts';
import type { FieldContext } from '../ui/field-kinds.ts';
import type { ReadableColumn } from './readable-column.ts';
import { rowWords } from './words.ts';

/** What cannot be read in a column, as a message. */
export type Trouble = {
  readonly field: string;
  readonly head: string;
  readonly why: string;
  readonly typed: string;
};

/** Texts by the fields that they are for. */
export type Texts = Readonly<Record<string, string>>;

type Values = Readonly<Record<string, unknown>>;

/** The values of a new row, and what stands against it. */
export type ReadRow = { readonly values: Values; readonly troubles: readonly Trouble[] };

/** Reads a row of its texts. */
export function readRow<Row>(
  columns: readonly ReadableColumn<Row>[],
  texts: Texts,
  context: FieldContext,
): ReadRow {
  const values: Record<string, unknown> = {};
  const troubles: Trouble[] = [];
  for (const { field, head, isNeeded, read } of columns) {
    const typed = texts[field] ?? '';
    const got = read(typed, context);
    if (got === 'nothing') {
      if (isNeeded === true) troubles.push({ field, head, why: rowWords.needed, typed });
    } else if ('why' in got) troubles.push({ field, head, why: got.why, typed });
    else values[field] = got.value;
  }
  return { values, troubles };
}

/** What becomes of a pasted row: it is added, it is on record already, or it is left out because of the first thing that cannot be read. */
export type PastedRow = {
  readonly texts: Texts;
  readonly state: 'new' | 'known' | 'unread';
  readonly trouble?: Trouble;
};

/** What becomes of a pasted table: its columns that were understood, its rows, and those that are created. */
export type PastePlan = {
  readonly fields: readonly string[];
  readonly rows: readonly PastedRow[];
  readonly create: readonly Values[];
};

type Table = readonly (readonly string[])[];

type Pasting<Row> = {
  readonly columns: readonly ReadableColumn<Row>[];
  /** The rows that the record has. */
  readonly rows: readonly Row[];
  /** What stands in columns that the pasted table has not. */
  readonly defaults: Texts;
  readonly context: FieldContext;
  readonly newId: () => Id;
};

/** Plans what a pasted table adds. Its columns go by their headings; without headings they stand in the order of the screen. */
export function planPaste<Row>(table: Table, pasting: Pasting<Row>): PastePlan {
  const { columns, defaults, context, newId } = pasting;
  const { places, isHeaded } = placesOf(table, columns);
  const shown = columns.filter(({ field }) => places.has(field));
  const known = new Set(pasting.rows.map((row) => keyOfRow(shown, row, context)));
  const create: Values[] = [];
  const rows = table
    .slice(isHeaded ? 1 : 0)
    .filter((cells) => cells.some((cell) => cell.trim() !== ''))
    .map((cells): PastedRow => {
      const own = textsOf(cells, places);
      const { values, troubles } = readRow(columns, { ...defaults, ...own }, context);
      const [trouble] = troubles;
      if (trouble !== undefined) return { texts: own, state: 'unread', trouble };
      if (known.has(keyOf(shown, values))) return { texts: own, state: 'known' };
      create.push({ id: newId(), ...values });
      return { texts: own, state: 'new' };
    });
  return { fields: shown.map(({ field }) => field), rows, create };
}

/** Where the text of a field stands in a pasted row: in one cell, or in one and the unit behind it. */
type Places = ReadonlyMap<string, readonly number[]>;

function placesOf<Row>(
  [head = []]: Table,
  columns: readonly ReadableColumn<Row>[],
): { readonly places: Places; readonly isHeaded: boolean } {
  const heads = head.map((words) => foldForSearch(words).trim());
  const taken = new Set<number>();
  const find = (isMeant: (words: string) => boolean): readonly number[] => {
    const at = heads.findIndex((words, index) => words !== '' && !taken.has(index) && isMeant(words));
    if (at >= 0) taken.add(at);
    return at < 0 ? [] : [at];
  };
  const exact = new Map(
    columns.map((one) => [one.field, find((words) => words === foldForSearch(one.head))]),
  );
  const found = columns.map(({ field, heading, unitHeading }): [string, readonly number[]] => {
    const named = exact.get(field) ?? [];
    const own = named.length > 0 ? named : find((words) => heading.test(words));
    const unit =
      own.length === 0 || unitHeading === undefined ? [] : find((words) => unitHeading.test(words));
    return [field, [...own, ...unit]];
  });
  const headed = found.filter(([, places]) => places.length > 0);
  if (headed.length >= 2) return { places: new Map(headed), isHeaded: true };
  return { places: new Map(columns.map(({ field }, index) => [field, [index]])), isHeaded: false };
}

const textsOf = (cells: readonly string[], places: Places): Texts =>
  Object.fromEntries(
    [...places].map(([field, at]) => [
      field,
      at
        .map((index) => (cells[index] ?? '').replaceAll(/\s+/g, ' ').trim())
        .join(' ')
        .trim(),
    ]),
  );

/** What a row says in the columns, read back as it is shown, so that it compares with what was pasted. */
function keyOfRow<Row>(columns: readonly ReadableColumn<Row>[], row: Row, context: FieldContext): string {
  const texts = Object.fromEntries(columns.map(({ field, show }) => [field, show(row, context)]));
  return keyOf(columns, readRow(columns, texts, context).values);
}

const keyOf = (columns: readonly { readonly field: string }[], values: Values): string =>
  canonicalJson(columns.map(({ field }) => values[field] ?? null));
