/**
 * Where the nodes of a graph stand whose layers are given, as those of a results chain are by its levels: layers become columns, and within each
 * the nodes are ordered and placed so that few lines cross and most run straight. A line over several layers passes each by a bend of its own.
 */

import { type Hop, orderLayers } from './order-layers.ts';
import { placeRows } from './place-rows.ts';

/** A node and the layer that it stands in, counted from 0. */
export type LayeredNode = { readonly id: string; readonly layer: number };

/** A line from one node to another. */
export type LayeredEdge = { readonly from: string; readonly to: string };

/** Where something stands: its layer, and its middle down the layer, counted in nodes from the top. */
export type Spot = { readonly layer: number; readonly at: number };

/** Where all stands; `bends` are those of each edge, in the order of the edges; `height` and `layers` are the size of it all. */
export type Layout = {
  readonly spots: ReadonlyMap<string, Spot>;
  readonly bends: readonly (readonly Spot[])[];
  readonly height: number;
  readonly layers: number;
};

const roomOfBend = 0.35;

/** The layout of a graph. Nodes come in the order in which they stand where nothing speaks against it; lines to nodes that are not there have no bends. */
export function layOut(nodes: readonly LayeredNode[], edges: readonly LayeredEdge[]): Layout {
  const layerOf = new Map(nodes.map(({ id, layer }) => [id, layer]));
  const chains = edges.map((edge, index) => chainOf(edge, index, layerOf));
  const bends = chains.flatMap((chain) => chain.slice(1, -1));
  for (const { id, layer } of bends) layerOf.set(id, layer);
  const all = [...nodes, ...bends];
  const layers = Math.max(0, ...all.map(({ layer }) => layer + 1));
  const hops = chains
    .flatMap(hopsOf)
    .filter(({ from, to }) => (layerOf.get(to) ?? 0) - (layerOf.get(from) ?? 0) === 1);
  const isBend = new Set(bends.map(({ id }) => id));
  const byLayer = Array.from({ length: layers }, (_, layer) =>
    all.filter((one) => one.layer === layer).map(({ id }) => id),
  );
  const sizeOf = (id: string): number => (isBend.has(id) ? roomOfBend : 1);
  const places = placeRows(orderLayers(byLayer, hops), hops, sizeOf);
  const spotOf = ({ id, layer }: LayeredNode): Spot => ({ layer, at: places.get(id) ?? 0 });
  return {
    spots: new Map(nodes.map((node) => [node.id, spotOf(node)])),
    bends: chains.map((chain) => chain.slice(1, -1).map(spotOf)),
    height: Math.max(0, ...all.map(({ id }) => (places.get(id) ?? 0) + sizeOf(id) / 2)),
    layers,
  };
}

/** An edge as its ends with a bend in each layer between them; a line back or within a layer has none. */
function chainOf(
  { from, to }: LayeredEdge,
  index: number,
  layerOf: ReadonlyMap<string, number>,
): readonly LayeredNode[] {
  const [start, end] = [layerOf.get(from), layerOf.get(to)];
  if (start === undefined || end === undefined) return [];
  const between = Array.from({ length: Math.max(0, end - start - 1) }, (_, step) => ({
    id: `bend ${index} ${step}`,
    layer: start + step + 1,
  }));
  return [{ id: from, layer: start }, ...between, { id: to, layer: end }];
}

const hopsOf = (chain: readonly LayeredNode[]): readonly Hop[] =>
  chain.slice(1).map(({ id }, index) => ({ from: chain[index]?.id ?? '', to: id }));
