/**
 * Small counts of persons are not shown, since few people are soon known; nor are as many others as it takes that nobody can compute them from the
 * sums around them (secondary suppression). What was published of the same table before is known to everybody and protects nothing.
 *
 * A hidden cell is safe where another table exists that shows the same and has another count there. In the sums of a table that is a way around:
 * add one here, take one there, until every sum is as before. A cell without such a way around gets company.
 */

import { type CountTable, cellKey, totalKey } from './count-table.ts';
import { type Network, networkOf } from './count-network.ts';

/** What hides counts: from which count on they are shown, and what is known of the table from before: earlier publications, or the period before. */
export type Suppression = {
  readonly threshold: number;
  readonly earlier?: readonly CountTable[];
  /** Keys of cells that are hidden for another reason, such as in another period of the same sum. */
  readonly hidden?: ReadonlySet<string>;
};

/** The usual threshold, and that where whoever is counted is in danger if found. */
export const thresholds = { usual: 5, highRisk: 10 } as const;

/** What is hidden of a table: keys of cells, that of the total among them where it is; and small ones that were published before. */
export type Suppressed = { readonly hidden: ReadonlySet<string>; readonly exposed: readonly string[] };

/** What to hide of a table of persons. */
export function suppressSmallCounts(table: CountTable, suppression: Suppression): Suppressed {
  const { threshold, hidden: asked = new Set<string>() } = suppression;
  if (asked.has(totalKey) || isSmall(table.total, threshold)) return { hidden: allKeys(table), exposed: [] };
  const known = knownBefore(table, suppression.earlier);
  const small = table.cells.filter((cell) => isSmallCell(cell, suppression)).map(({ of }) => cellKey(of));
  const exposed = small.filter((key) => known.has(key));
  const first = new Set([...small, ...asked, ...crossedTooOften(table)].filter((key) => !known.has(key)));
  if (first.size === 0) return { hidden: first, exposed };
  return { hidden: protect(networkOf(table), { first, known }), exposed };
}

const isSmall = (count: number | null, threshold: number): boolean =>
  count !== null && count > 0 && count < threshold;

/** Small itself, or small in what it changed by since it was published: whoever came in between is as few. */
function isSmallCell(cell: CountTable['cells'][number], { threshold, earlier = [] }: Suppression): boolean {
  if (Object.keys(cell.of).length > 2 || isSmall(cell.value, threshold)) return cell.value !== null;
  const { of, value } = cell;
  return earlier.some((table) => {
    const before = table.cells.find((other) => cellKey(other.of) === cellKey(of))?.value ?? null;
    return before !== null && value !== null && isSmall(Math.abs(value - before), threshold);
  });
}

/** Cells that everybody knows: published before, and the same in a table whose total is the same. */
function knownBefore(table: CountTable, earlier: readonly CountTable[] = []): ReadonlySet<string> {
  const same = earlier.filter(({ total }) => total === table.total);
  const before = new Set(
    same.flatMap(({ cells }) => cells.map(({ of, value }) => `${cellKey(of)} ${value}`)),
  );
  return new Set(
    table.cells
      .filter(({ value }) => value !== null)
      .flatMap(({ of, value }) => (before.has(`${cellKey(of)} ${value}`) ? [cellKey(of)] : [])),
  );
}

/** Crossings that share a dimension with another crossing: together they may say what neither says alone, so that one is shown. */
function crossedTooOften({ cells }: CountTable): readonly string[] {
  const pairs = [...new Set(cells.map(({ of }) => Object.keys(of).toSorted().join('\u001E')))].filter(
    (names) => names.includes('\u001E'),
  );
  const [shown = ''] = pairs;
  const others = new Set(
    pairs.filter(
      (pair) => pair !== shown && pair.split('\u001E').some((name) => shown.split('\u001E').includes(name)),
    ),
  );
  return cells.flatMap(({ of }) =>
    others.has(Object.keys(of).toSorted().join('\u001E')) ? [cellKey(of)] : [],
  );
}

const allKeys = ({ cells }: CountTable): ReadonlySet<string> =>
  new Set([totalKey, ...cells.map(({ of }) => cellKey(of))]);

type Wish = { readonly first: ReadonlySet<string>; readonly known: ReadonlySet<string> };

/** The cells to hide so that none of them can be computed. Where nothing less serves, all that can be hidden is. */
function protect(network: Network, { first, known }: Wish): ReadonlySet<string> {
  const hidden = new Set(first);
  for (;;) {
    const bare = [...hidden].find((key) => network.isComputable(key, hidden));
    if (bare === undefined) return hidden;
    const company = network.companyFor(bare, { hidden, known });
    if (company === undefined || company.length === 0) return withAll(network, { first: hidden, known });
    for (const key of company) hidden.add(key);
  }
}

const withAll = ({ keys }: Network, { first, known }: Wish): ReadonlySet<string> =>
  new Set([...first, ...keys.filter((key) => !known.has(key))]);
