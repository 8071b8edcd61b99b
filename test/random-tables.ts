/** Random tables of persons: splits by one dimension or several, one crossing of two, and what was published of them before. */

import type { CountCell, CountTable } from '../src/core/release/count-table.ts';

/** Numbers in 0…1 from a seed, the same each time (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A table whose splits add up: of small and large counts, with zeros among them. */
export function randomTable(random: () => number): CountTable {
  const isCrossed = random() < 0.5;
  const categories = (): number => 2 + Math.floor(random() * 4);
  const count = (): number => {
    const kind = random();
    if (kind < 0.15) return 0;
    return kind < 0.55 ? 1 + Math.floor(random() * 6) : Math.floor(random() * 60);
  };
  if (isCrossed) return crossed(categories(), categories(), count);
  const first = Array.from({ length: categories() }, count);
  const total = first.reduce((sum, value) => sum + value, 0);
  const others = Array.from({ length: Math.floor(random() * 3) }, () => parted(total, categories(), random));
  return { total, cells: [first, ...others].flatMap((values, nth) => cellsOf(`d${nth}`, values)) };
}

const cellsOf = (dimension: string, values: readonly number[]): readonly CountCell[] =>
  values.map((value, nth) => ({ of: { [dimension]: `c${nth}` }, value }));

function parted(total: number, parts: number, random: () => number): readonly number[] {
  const cuts = Array.from({ length: parts - 1 }, () => Math.floor(random() ** 2 * (total + 1))).toSorted(
    (a, b) => a - b,
  );
  return [...cuts, total].map((cut, nth) => cut - (cuts[nth - 1] ?? 0));
}

function crossed(rows: number, columns: number, count: () => number): CountTable {
  const inner = Array.from({ length: rows }, () => Array.from({ length: columns }, count));
  const byRow = inner.map(sum);
  const byColumn = Array.from({ length: columns }, (_, nth) => sum(inner.map((row) => row[nth] ?? 0)));
  return {
    total: sum(byRow),
    cells: [
      ...cellsOf('sex', byRow),
      ...cellsOf('age', byColumn),
      ...inner.flatMap((row, nth) =>
        row.map((value, other) => ({ of: { sex: `c${nth}`, age: `c${other}` }, value })),
      ),
    ],
  };
}

const sum = (values: readonly number[]): number => values.reduce((left, value) => left + value, 0);
