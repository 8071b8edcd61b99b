/**
 * Where the arrow keys lead in a layered graph: along the direction of the graph they follow lines, and where there is none to the node beside in the
 * next layer, so that each can be reached; across it they go to the next node of the layer.
 */

import type { LayeredEdge, Layout } from './layered-layout.ts';

/** A step from a node. */
export type Step = 'along' | 'against' | 'up' | 'down' | 'first' | 'last';

/** The step that a key asks for; `undefined` for any other key. Where the page runs from right to left, so does the graph. */
export function stepOf(key: string, isRightToLeft: boolean): Step | undefined {
  switch (key) {
    case 'ArrowRight':
      return isRightToLeft ? 'against' : 'along';
    case 'ArrowLeft':
      return isRightToLeft ? 'along' : 'against';
    case 'ArrowUp':
      return 'up';
    case 'ArrowDown':
      return 'down';
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    default:
      return undefined;
  }
}

/** A step: from which node, and from which one came there; one goes back where one came from. */
export type Walk = { readonly at: string; readonly cameFrom: string | undefined; readonly step: Step };

/** The node that a step leads to; `undefined` where there is none. */
export function nextNode(layout: Layout, edges: readonly LayeredEdge[], walk: Walk): string | undefined {
  const { at, step } = walk;
  if (step === 'along' || step === 'against') {
    const ends = edges.flatMap(({ from, to }) => {
      if (step === 'along') return from === at ? [to] : [];
      return to === at ? [from] : [];
    });
    return nearest(layout, walk, ends.length > 0 ? ends : nodesBeside(layout, walk));
  }
  const layer = nodesOfLayer(layout, layout.spots.get(at)?.layer);
  if (step === 'first') return layer[0];
  if (step === 'last') return layer.at(-1);
  const index = layer.indexOf(at);
  return layer[step === 'down' ? index + 1 : index - 1];
}

function nearest({ spots }: Layout, { at, cameFrom }: Walk, ends: readonly string[]): string | undefined {
  if (cameFrom !== undefined && ends.includes(cameFrom)) return cameFrom;
  const here = spots.get(at)?.at ?? 0;
  const distanceOf = (id: string): number => Math.abs((spots.get(id)?.at ?? Number.POSITIVE_INFINITY) - here);
  return ends.filter((id) => spots.has(id)).toSorted((a, b) => distanceOf(a) - distanceOf(b))[0];
}

/** The nodes of the next layer in the direction of a step that has any. */
function nodesBeside(layout: Layout, { at, step }: Walk): readonly string[] {
  const here = layout.spots.get(at)?.layer ?? 0;
  const layers = [...new Set([...layout.spots.values()].map(({ layer }) => layer))].toSorted((a, b) => a - b);
  const next =
    step === 'along' ? layers.find((layer) => layer > here) : layers.findLast((layer) => layer < here);
  return next === undefined ? [] : nodesOfLayer(layout, next);
}

function nodesOfLayer({ spots }: Layout, layer: number | undefined): readonly string[] {
  return [...spots]
    .filter(([, spot]) => spot.layer === layer)
    .toSorted(([, a], [, b]) => a.at - b.at)
    .map(([id]) => id);
}
