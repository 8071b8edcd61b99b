/** How far down each item stands: as near to its neighbours as the order of its layer and the room between items allow. */

import { type Hop, type Layers, neighboursOf } from './order-layers.ts';

type Places = ReadonlyMap<string, number>;

const weightOfLoose = 0.01;

/**
 * The middle of each item, counted in items from the top; `sizeOf` is the room that an item takes. The layer that takes most room stands without
 * gaps; from there on to both sides each item goes to the mean of its neighbours in the layer before.
 */
export function placeRows(layers: Layers, hops: readonly Hop[], sizeOf: (id: string) => number): Places {
  const rooms = layers.map((layer) => layer.reduce((sum, id) => sum + sizeOf(id), 0));
  const fullest = rooms.indexOf(Math.max(...rooms));
  const places = new Map(roomBefore(layers[fullest] ?? [], sizeOf));
  const place = (layer: readonly string[], neighbours: ReadonlyMap<string, readonly string[]>): void => {
    const wishOf = (id: string): Wish | undefined => {
      const found = (neighbours.get(id) ?? []).flatMap((neighbour) => places.get(neighbour) ?? []);
      return found.length === 0 ? undefined : { at: meanOf(found), weight: 1 };
    };
    for (const [id, at] of spread(layer, wishOf, sizeOf)) places.set(id, at);
  };
  const before = neighboursOf(hops, ({ from, to }) => [to, from]);
  const after = neighboursOf(hops, ({ from, to }) => [from, to]);
  for (const layer of layers.slice(fullest + 1)) place(layer, before);
  for (const layer of layers.slice(0, Math.max(0, fullest)).toReversed()) place(layer, after);
  return fromTop(places, sizeOf);
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Where an item wants to be, and how much. */
type Wish = { readonly at: number; readonly weight: number };

type Block = { readonly weight: number; readonly mean: number; readonly ids: readonly string[] };

/**
 * The places nearest to the wanted ones (least squares) that keep the order and the room between items: without the room, they may only rise, so
 * items that want to pass one another are pooled at the mean of what they want. Items without a wish follow those above them.
 */
function spread(
  layer: readonly string[],
  wishOf: (id: string) => Wish | undefined,
  sizeOf: (id: string) => number,
): readonly (readonly [string, number])[] {
  const room = roomBefore(layer, sizeOf);
  const roomOf = (id: string): number => room.get(id) ?? 0;
  const blocks: Block[] = [];
  for (const id of layer) {
    const wish = wishOf(id);
    const mean = wish === undefined ? (blocks.at(-1)?.mean ?? 0) : wish.at - roomOf(id);
    blocks.push({ weight: wish?.weight ?? weightOfLoose, mean, ids: [id] });
    pool(blocks);
  }
  return blocks.flatMap(({ mean, ids }) => ids.map((id) => [id, mean + roomOf(id)] as const));
}

function pool(blocks: Block[]): void {
  for (;;) {
    const [upper, lower] = blocks.slice(-2);
    if (upper === undefined || lower === undefined || upper.mean <= lower.mean) return;
    const weight = upper.weight + lower.weight;
    const mean = (upper.mean * upper.weight + lower.mean * lower.weight) / weight;
    blocks.splice(-2, 2, { weight, mean, ids: [...upper.ids, ...lower.ids] });
  }
}

/** How far below the start of the layer the middle of each item is where there are no gaps. */
function roomBefore(layer: readonly string[], sizeOf: (id: string) => number): Places {
  let end = 0;
  return new Map(
    layer.map((id) => {
      const size = sizeOf(id);
      end += size;
      return [id, end - size / 2];
    }),
  );
}

function fromTop(places: Places, sizeOf: (id: string) => number): Places {
  const top = Math.min(...[...places].map(([id, at]) => at - sizeOf(id) / 2));
  return new Map([...places].map(([id, at]) => [id, at - top]));
}
