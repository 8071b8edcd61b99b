/**
 * Entries of journals stay as they were hashed for ever. Where their shape, or that of the rows in them, has changed since, they are brought to the
 * present one whenever they are read: by a step from each shape to the next, which are kept as long as there may be such entries.
 */

import { Problem } from '../problem.ts';

/** Fields by name, of any shape. */
export type Fields = Readonly<Record<string, unknown>>;

/** A step from one shape of entries to the next. Each of its functions is pure, and keeps what it does not know. */
export type Upgrade = {
  /** What changed, and why. */
  readonly about: string;
  /** A row of a table, as it stands in a change that puts it. */
  readonly row?: (table: string, row: Fields) => Fields;
  /** The entry, after its rows. Its `schema` is counted up by itself. */
  readonly entry?: (entry: Fields) => Fields;
};

/**
 * An entry in the present shape: shapes are numbered from 1, and the first upgrade leads from 1 to 2. Throws Problem `data-is-newer` for a shape
 * that no step leads from, and `unreadable-input` for what is no entry at all.
 */
export function upgradeEntry(raw: unknown, upgrades: readonly Upgrade[]): Fields {
  if (!isFields(raw)) throw new Problem('unreadable-input', { why: 'not an entry of a journal' });
  const { schema } = raw;
  if (typeof schema !== 'number' || !Number.isSafeInteger(schema) || schema < 1)
    throw new Problem('unreadable-input', { why: 'an entry of a journal without its schema' });
  if (schema > upgrades.length + 1) throw new Problem('data-is-newer', { name: `journal ${schema}` });
  return upgrades
    .slice(schema - 1)
    .reduce<Fields>(
      (entry, upgrade, nth) => ({ ...upgraded(entry, upgrade), schema: schema + nth + 1 }),
      raw,
    );
}

/** A row in the present shape, of which nobody knows when it was written: whatever a step has done already it leaves alone. */
export const upgradeRow = (table: string, row: Fields, upgrades: readonly Upgrade[]): Fields =>
  upgrades.reduce<Fields>((upgradedRow, { row: step = (_, same) => same }) => step(table, upgradedRow), row);

/** The rows of a record in the present shape, by table, wherever it was kept. What is no row is left as it is. */
export const upgradeTables = (tables: Fields, upgrades: readonly Upgrade[]): Fields =>
  Object.fromEntries(
    Object.entries(tables).map(([table, rows]) => [
      table,
      Array.isArray(rows)
        ? rows.map((row: unknown) => (isFields(row) ? upgradeRow(table, row, upgrades) : row))
        : rows,
    ]),
  );

function upgraded(entry: Fields, { row, entry: whole = (same) => same }: Upgrade): Fields {
  if (row === undefined) return whole(entry);
  const { changes, inverse } = entry;
  return whole({
    ...entry,
    ...(Array.isArray(changes) && { changes: changes.map((change) => withRow(change, row)) }),
    ...(Array.isArray(inverse) && { inverse: inverse.map((change) => withRow(change, row)) }),
  });
}

function withRow(change: unknown, step: NonNullable<Upgrade['row']>): unknown {
  if (!isFields(change) || typeof change['put'] !== 'string' || !isFields(change['row'])) return change;
  return { ...change, row: step(change['put'], change['row']) };
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
