/** The order of the items within each layer, so that few lines between neighbouring layers cross: each item goes to the mean of its neighbours. */

/** Items by layer, each layer in its order. */
export type Layers = readonly (readonly string[])[];

/** A line between items of neighbouring layers, from the lower layer to the higher. */
export type Hop = { readonly from: string; readonly to: string };

type Neighbours = ReadonlyMap<string, readonly string[]>;

const sweeps = 12;

/** The layers with their items in an order of few crossings. Items without lines come last, in the order in which they were given. */
export function orderLayers(layers: Layers, hops: readonly Hop[]): Layers {
  const before = neighboursOf(hops, ({ from, to }) => [to, from]);
  const after = neighboursOf(hops, ({ from, to }) => [from, to]);
  let current: Layers = layers.map((layer) => linkedFirst(layer, before, after));
  let [best, fewest] = [current, countCrossings(current, after)];
  for (let sweep = 0; sweep < sweeps && fewest > 0; sweep += 1) {
    current =
      sweep % 2 === 0 ? sweepOver(current, before) : sweepOver(current.toReversed(), after).toReversed();
    const crossings = countCrossings(current, after);
    if (crossings < fewest) [best, fewest] = [current, crossings];
  }
  return best;
}

/** How many pairs of lines cross between neighbouring layers; `after` are the neighbours of each item in the next layer. */
export function countCrossings(layers: Layers, after: Neighbours): number {
  return layers.slice(0, -1).reduce((sum, layer, index) => {
    const ranks = ranksOf(layers[index + 1] ?? []);
    const ends = layer.flatMap((id) =>
      (after.get(id) ?? []).flatMap((to) => ranks.get(to) ?? []).toSorted((a, b) => a - b),
    );
    return sum + countInversions(ends, ranks.size);
  }, 0);
}

/** For each item its neighbours, by a pair of item and neighbour per line. */
export function neighboursOf(
  hops: readonly Hop[],
  pairOf: (hop: Hop) => readonly [string, string],
): Neighbours {
  const found = new Map<string, string[]>();
  for (const hop of hops) {
    const [id, neighbour] = pairOf(hop);
    const known = found.get(id);
    if (known === undefined) found.set(id, [neighbour]);
    else known.push(neighbour);
  }
  return found;
}

function linkedFirst(layer: readonly string[], before: Neighbours, after: Neighbours): readonly string[] {
  const isLinked = (id: string): boolean => before.has(id) || after.has(id);
  return [...layer.filter(isLinked), ...layer.filter((id) => !isLinked(id))];
}

/** Goes through the layers in the given direction and sorts each by the one before it, as that now stands. */
function sweepOver(layers: Layers, fixed: Neighbours): Layers {
  const done: (readonly string[])[] = [];
  for (const layer of layers) {
    const ranks = ranksOf(done.at(-1) ?? []);
    done.push(ranks.size === 0 ? layer : sortByMean(layer, fixed, ranks));
  }
  return done;
}

function sortByMean(
  layer: readonly string[],
  fixed: Neighbours,
  ranks: ReadonlyMap<string, number>,
): readonly string[] {
  const keys = new Map(
    layer.map((id, index) => {
      const found = (fixed.get(id) ?? []).flatMap((neighbour) => ranks.get(neighbour) ?? []);
      const mean = found.reduce((sum, rank) => sum + rank + 0.5, 0) / found.length;
      return [id, found.length === 0 ? (index + 0.5) / layer.length : mean / ranks.size];
    }),
  );
  return layer.toSorted((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
}

const ranksOf = (layer: readonly string[]): ReadonlyMap<string, number> =>
  new Map(layer.map((id, index) => [id, index]));

/** How many pairs stand in the wrong order, with a tree of counts (Fenwick): n log n. */
function countInversions(values: readonly number[], size: number): number {
  const tree = Array.from({ length: size + 1 }, () => 0);
  let inversions = 0;
  for (const [seen, value] of values.entries()) {
    let notAbove = 0;
    for (let at = value + 1; at > 0; at -= at & -at) notAbove += tree[at] ?? 0;
    inversions += seen - notAbove;
    for (let at = value + 1; at <= size; at += at & -at) tree[at] = (tree[at] ?? 0) + 1;
  }
  return inversions;
}
