/**
 * The sums of a table as a network: each sum is a place, each count flows from one sum into another. Whoever sees the open counts knows the rest only
 * up to what can flow around in a circle; that is exact for splits and for one crossing of two dimensions, where every count stands in two sums at most.
 */

import { type CountTable, type Sum, cellKey, sumsOf, totalKey } from './count-table.ts';

/** What can be asked of a network. */
export type Network = {
  /** The keys of all counts, that of the total among them. */
  readonly keys: readonly string[];
  /** Whether the open counts say what a hidden one is. */
  readonly isComputable: (key: string, hidden: ReadonlySet<string>) => boolean;
  /** The open counts that are cheapest to hide - the fewest people in them - so that a hidden one cannot be computed; `undefined` where none serve. */
  readonly companyFor: (key: string, wish: Wish) => readonly string[] | undefined;
};

/** What is hidden already, and what everybody knows and cannot be hidden. */
type Wish = { readonly hidden: ReadonlySet<string>; readonly known: ReadonlySet<string> };

/** The outside, from and to which counts flow that stand in one sum only. */
const outside = '\u001C';

type Flow = { readonly key: string; readonly from: string; readonly to: string; readonly value: number };

/** The network of a table. What a sum lacks of its whole is a count of its own, which nobody is shown. */
export function networkOf(table: CountTable): Network {
  const values = valuesOf(table);
  const sums = sumsOf(table).filter(({ of }) => values.has(of));
  const flows = flowsOf(sums, values);
  const byKey = new Map(flows.map((flow) => [flow.key, flow]));
  const lacking = new Set(flows.map(({ key }) => key).filter((key) => !values.has(key)));
  const unreported = new Set(table.cells.filter(({ value }) => value === null).map(({ of }) => cellKey(of)));
  const isUnseen = (key: string): boolean => lacking.has(key) || unreported.has(key);

  const search = (key: string, costOf: (key: string) => number): readonly string[] | undefined => {
    const flow = byKey.get(key);
    if (flow === undefined) return [];
    const others = flows.filter((other) => other !== flow);
    const more = cheapestWay({ flows: others, costOf }, flow.to, flow.from);
    const less = canFall(flow) ? cheapestWay({ flows: others, costOf }, flow.from, flow.to) : undefined;
    return [more, less].filter((way) => way !== undefined).toSorted((a, b) => a.cost - b.cost)[0]?.keys;
  };
  return {
    keys: [...values.keys()],
    isComputable: (key, hidden) =>
      search(key, (other) => (hidden.has(other) || isUnseen(other) ? 0 : Infinity)) === undefined,
    companyFor: (key, { hidden, known }) => {
      const way = search(key, (other) => {
        if (hidden.has(other) || isUnseen(other)) return 0;
        const value = values.get(other) ?? 0;
        return other === totalKey || known.has(other) || value === 0 ? Infinity : value;
      });
      return way?.filter((other) => !hidden.has(other) && !isUnseen(other));
    },
  };
}

const valuesOf = ({ total, cells }: CountTable): ReadonlyMap<string, number> =>
  new Map([
    ...(total === null ? [] : [[totalKey, total] as const]),
    ...cells
      .filter(({ of }) => Object.keys(of).length <= 2)
      .map(({ of, value }) => [cellKey(of), value ?? 0] as const),
  ]);

/**
 * Each count flows out of one sum and into another: out of the total's, through the rows and columns of a crossing, and back. Sums of the second
 * dimension of a crossing run the other way.
 */
function flowsOf(sums: readonly Sum[], values: ReadonlyMap<string, number>): readonly Flow[] {
  const ends = new Map<string, { from?: string; to?: string }>();
  const lacking: Flow[] = [];
  for (const [index, { of, parts }] of sums.entries()) {
    const place = String(index);
    const isReversed = runsBack({ of, parts }, sums);
    const setEnd = (key: string, isOut: boolean): void => {
      const known = ends.get(key) ?? {};
      ends.set(key, isOut ? { ...known, from: place } : { ...known, to: place });
    };
    for (const part of parts) setEnd(part, !isReversed);
    if (of !== totalKey) setEnd(of, isReversed);
    const lack = (values.get(of) ?? 0) - parts.reduce((sum, part) => sum + (values.get(part) ?? 0), 0);
    if (lack > 0) {
      const [from, to] = isReversed ? [outside, place] : [place, outside];
      lacking.push({ key: `\u001D${place}`, from, to, value: lack + 1 });
    }
  }
  const flows = [...ends].map(([key, { from = outside, to = outside }]) => ({
    key,
    from,
    to,
    value: values.get(key) ?? 0,
  }));
  return [...flows, ...lacking];
}

/** Whether a sum is of the second dimension of a crossing: the sum over that dimension, or over the first within one of its categories. */
function runsBack({ of, parts: [part = ''] }: Sum, sums: readonly Sum[]): boolean {
  const own = dimensionsOf(of === totalKey ? part : of)[0];
  return sums.some(({ of: whole, parts: [first = ''] }) => {
    const pair = dimensionsOf(first);
    return whole !== totalKey && pair.length === 2 && pair[1] === own;
  });
}

const dimensionsOf = (key: string): readonly string[] =>
  key === totalKey ? [] : key.split('\u001F').map((part) => part.slice(0, part.indexOf('=')));

/** Whoever knows the rule takes a hidden count for at least one. */
const canFall = ({ value }: Flow): boolean => value > 1;

type Ways = { readonly flows: readonly Flow[]; readonly costOf: (key: string) => number };
type Way = { readonly cost: number; readonly keys: readonly string[] };

/** The cheapest way between two sums: along counts, which may rise, or against those that may fall. */
function cheapestWay({ flows, costOf }: Ways, from: string, to: string): Way | undefined {
  const best = new Map<string, Way>([[from, { cost: 0, keys: [] }]]);
  const done = new Set<string>();
  for (;;) {
    const next = [...best]
      .filter(([place]) => !done.has(place))
      .toSorted(([, a], [, b]) => a.cost - b.cost)[0];
    if (next === undefined) return undefined;
    const [place, way] = next;
    if (place === to) return way;
    done.add(place);
    for (const flow of flows) {
      const step = stepFrom(place, flow);
      const cost = way.cost + costOf(flow.key);
      if (step !== undefined && cost < (best.get(step)?.cost ?? Infinity))
        best.set(step, { cost, keys: [...way.keys, flow.key] });
    }
  }
}

/** Where a count leads from a sum: on, if it rises; back, if it falls. */
function stepFrom(place: string, flow: Flow): string | undefined {
  if (flow.from === place) return flow.to;
  return flow.to === place && canFall(flow) ? flow.from : undefined;
}
