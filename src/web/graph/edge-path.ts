/** The line of an edge, as the path of an SVG. */

import type { Spot } from './layered-layout.ts';

/** The sizes of a drawing: of a node, and from one node or layer to the next. */
export type Measures = {
  readonly nodeWidth: number;
  readonly nodeHeight: number;
  readonly layerStep: number;
  readonly nodeStep: number;
};

/** The path from the end of one node through the bends to the start of another. A line within a layer or back leaves and comes in at the end. */
export function edgePath(
  from: Spot,
  to: Spot,
  { bends, measures }: { readonly bends: readonly Spot[]; readonly measures: Measures },
): string {
  const { nodeWidth, layerStep } = measures;
  const start = [from.layer * layerStep + nodeWidth, downOf(from, measures)] as const;
  if (to.layer <= from.layer)
    return backPath(start, [to.layer * layerStep + nodeWidth, downOf(to, measures)], measures);
  const half = (layerStep - nodeWidth) / 2;
  const parts = [...bends, to].map((spot) => {
    const [x, y] = [spot.layer * layerStep, downOf(spot, measures)];
    return { x, y, isBend: spot !== to };
  });
  let y = start[1];
  const curves = parts.map((part) => {
    const curve = `C${round(part.x - half)} ${round(y)} ${round(part.x - half)} ${round(part.y)} ${round(part.x)} ${round(part.y)}`;
    y = part.y;
    return part.isBend ? `${curve}H${round(part.x + nodeWidth)}` : curve;
  });
  return `M${round(start[0])} ${round(start[1])}${curves.join('')}`;
}

type Point = readonly [x: number, y: number];

function backPath([x, y]: Point, [endX, endY]: Point, { layerStep, nodeWidth }: Measures): string {
  const out = Math.max(x, endX) + (layerStep - nodeWidth) * 0.7;
  return `M${round(x)} ${round(y)}C${round(out)} ${round(y)} ${round(out)} ${round(endY)} ${round(endX)} ${round(endY)}`;
}

/** The middle of a spot, from the top of the drawing. */
export const downOf = ({ at }: Spot, { nodeStep }: Measures): number => at * nodeStep;

const round = (value: number): number => Math.round(value * 100) / 100;
