/**
 * An attack on suppressed tables that shares no code with what suppresses them: all that was published, this time and before, as linear equations,
 * and for each hidden count the least and the most that it can be, by the simplex method. Where both are one number, it is recovered.
 */

import type { CountTable } from '../src/core/release/count-table.ts';

/** What an attacker sees: the shown counts, hidden ones as `null`, earlier publications of the same table, and the least that a hidden count can be. */
export type Seen = { readonly published: CountTable; readonly earlier?: CountTable; readonly least: 0 | 1 };

/** The keys of hidden cells that the attacker can compute. */
export function recoveredCells({ published, earlier, least }: Seen): readonly string[] {
  const unknowns = published.cells.flatMap(({ of, value }) => (value === null ? [nameOf(of)] : []));
  const rows = equationsOf(published, earlier, { unknowns, least });
  return unknowns.filter((_name, index) => {
    const lowest = extreme(rows, unknowns.length, { index, sign: 1 });
    const highest = extreme(rows, unknowns.length, { index, sign: -1 });
    return lowest !== undefined && highest !== undefined && Math.abs(lowest - highest) < 1e-6;
  });
}

type Of = Readonly<Record<string, string>>;
type Equation = { readonly factors: readonly number[]; readonly right: number };

const nameOf = (of: Of): string =>
  JSON.stringify(Object.entries(of).toSorted(([a], [b]) => (a < b ? -1 : 1)));

function equationsOf(
  table: CountTable,
  earlier: CountTable | undefined,
  { unknowns, least }: { readonly unknowns: readonly string[]; readonly least: number },
): readonly Equation[] {
  const place = new Map(unknowns.map((name, index) => [name, index]));
  const terms = [{ of: {} as Of, value: table.total }, ...table.cells];
  const equations: Equation[] = [];
  const add = (
    parts: readonly { readonly of: Of; readonly value: number | null; readonly sign: number }[],
  ) => {
    const factors = unknowns.map(() => 0);
    let right = 0;
    for (const { of, value, sign } of parts) {
      const at = place.get(nameOf(of));
      if (value !== null) right -= sign * value;
      else if (at === undefined) return;
      else factors[at] = (factors[at] ?? 0) + sign;
    }
    // Counted from the least that each can be.
    equations.push({ factors, right: right - least * factors.reduce((sum, factor) => sum + factor, 0) });
  };
  for (const whole of terms)
    for (const dimension of new Set(table.cells.flatMap(({ of }) => Object.keys(of)))) {
      const parts = table.cells.filter(
        ({ of }) =>
          Object.keys(of).length === Object.keys(whole.of).length + 1 &&
          Object.hasOwn(of, dimension) &&
          Object.entries(whole.of).every(([name, category]) => of[name] === category),
      );
      if (parts.length > 0 && !Object.hasOwn(whole.of, dimension))
        add([...parts.map((part) => ({ ...part, sign: 1 })), { ...whole, sign: -1 }]);
    }
  // Where the total is as before, whoever was shown a cell then takes it for the same now.
  if (earlier?.total === table.total)
    for (const { of, value } of earlier.cells)
      if (value !== null && place.has(nameOf(of)))
        add([
          { of, value: null, sign: 1 },
          { of, value, sign: -1 },
        ]);
  return equations;
}

/** The least (sign 1) or most (sign -1) of one unknown, none of them below zero; `undefined` where there is no bound or no solution. */
function extreme(
  equations: readonly Equation[],
  unknowns: number,
  { index, sign }: { readonly index: number; readonly sign: 1 | -1 },
): number | undefined {
  const rows = equations.map(({ factors, right }) =>
    right < 0 ? [...factors.map((factor) => -factor), -right] : [...factors, right],
  );
  const basis = rows.map((_row, nth) => unknowns + nth);
  const tableau = rows.map((row, nth) => [
    ...row.slice(0, -1),
    ...rows.map((_other, other) => (other === nth ? 1 : 0)),
    row.at(-1) ?? 0,
  ]);
  const width = unknowns + rows.length;
  const artificial = Array.from({ length: width }, (_, column) => (column >= unknowns ? 1 : 0));
  if ((minimise({ tableau, basis }, artificial, width) ?? 1) > 1e-7) return undefined;
  const cost = Array.from({ length: width }, (_, column) => (column === index ? sign : 0));
  const found = minimise({ tableau, basis }, cost, unknowns);
  return found === undefined ? undefined : sign * found;
}

type Simplex = { readonly tableau: number[][]; readonly basis: number[] };

/** Bland's rule: slow, and sure to end. Columns from `open` on may not enter. */
function minimise({ tableau, basis }: Simplex, cost: readonly number[], open: number): number | undefined {
  for (;;) {
    const entering = Array.from({ length: open }, (_, column) => column).find(
      (column) => !basis.includes(column) && reducedCost({ tableau, basis }, cost, column) < -1e-9,
    );
    if (entering === undefined)
      return basis.reduce((sum, column, row) => sum + (cost[column] ?? 0) * (tableau[row]?.at(-1) ?? 0), 0);
    const ratios = tableau.flatMap((row, nth) => {
      const factor = row[entering] ?? 0;
      return factor > 1e-9 ? [{ nth, ratio: (row.at(-1) ?? 0) / factor, column: basis[nth] ?? 0 }] : [];
    });
    const leaving = ratios.toSorted((a, b) => a.ratio - b.ratio || a.column - b.column)[0];
    if (leaving === undefined) return undefined;
    pivot(tableau, leaving.nth, entering);
    basis.splice(leaving.nth, 1, entering);
  }
}

const reducedCost = ({ tableau, basis }: Simplex, cost: readonly number[], column: number): number =>
  basis.reduce(
    (left, base, row) => left - (cost[base] ?? 0) * (tableau[row]?.[column] ?? 0),
    cost[column] ?? 0,
  );

function pivot(tableau: number[][], nth: number, column: number): void {
  const row = tableau[nth] ?? [];
  const factor = row[column] ?? 1;
  tableau.splice(
    nth,
    1,
    row.map((value) => value / factor),
  );
  for (const [other, values] of tableau.entries()) {
    const times = values[column] ?? 0;
    if (other === nth || times === 0) continue;
    const left = values.map((value, at) => value - times * (tableau[nth]?.[at] ?? 0));
    tableau.splice(other, 1, left);
  }
}
