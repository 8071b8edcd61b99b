import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LayeredEdge, type LayeredNode, layOut } from './layered-layout.ts';

const nodesIn = (...layers: readonly (readonly string[])[]): readonly LayeredNode[] =>
  layers.flatMap((ids, layer) => ids.map((id) => ({ id, layer })));
const edge = (text: string): LayeredEdge => ({ from: text.charAt(0), to: text.charAt(1) });
const orderOf = (nodes: readonly LayeredNode[], edges: readonly LayeredEdge[], layer: number): string =>
  [...layOut(nodes, edges).spots]
    .filter(([, spot]) => spot.layer === layer)
    .toSorted(([, a], [, b]) => a.at - b.at)
    .map(([id]) => id)
    .join('');

/** A logframe of 150 nodes and 293 links: 100 activities, 30 outputs, 12 intermediate outcomes, 6 outcomes, 2 impacts. */
function largeChain(): { readonly nodes: readonly LayeredNode[]; readonly edges: readonly LayeredEdge[] } {
  const sizes = [100, 30, 12, 6, 2];
  const nodes = sizes.flatMap((size, layer) =>
    Array.from({ length: size }, (_, index) => ({ id: `${layer} ${index}`, layer })),
  );
  const edges = Array.from({ length: 293 }, (_, index) => {
    const layer = index < 200 ? 0 : index < 260 ? 1 : index < 284 ? 2 : 3;
    const up = layer + 1 + (index % 17 === 0 && layer < 3 ? 1 : 0);
    return {
      from: `${layer} ${(index * 7) % (sizes[layer] ?? 1)}`,
      to: `${up} ${(index * 5) % (sizes[up] ?? 1)}`,
    };
  });
  return { nodes, edges };
}

describe('layOut', () => {
  it('orders a layer by what its nodes lead to', () => {
    const nodes = nodesIn(['a', 'b', 'c'], ['x', 'y', 'z']);
    expect(
      orderOf(nodes, ['az', 'by', 'cx'].map(edge), 0) + orderOf(nodes, ['az', 'by', 'cx'].map(edge), 1),
    ).toMatch(/^(abczyx|cbaxyz)$/);
  });

  it('keeps the given order where nothing speaks against it, and puts nodes without lines last', () => {
    const nodes = nodesIn(['q', 'a', 'b', 'c'], ['x', 'y']);
    expect(orderOf(nodes, ['ax', 'bx', 'cy'].map(edge), 0)).toBe('abcq');
  });

  it('puts a node beside the middle of those that lead to it', () => {
    const { spots } = layOut(nodesIn(['a', 'b', 'c'], ['x']), ['ax', 'bx', 'cx'].map(edge));
    expect(spots.get('x')?.at).toBeCloseTo(spots.get('b')?.at ?? Number.NaN, 2);
  });

  it('bends a line over several layers in each layer between, and none within a layer, back, or to nowhere', () => {
    const nodes = nodesIn(['a'], ['b', 'c'], ['d']);
    const { bends } = layOut(nodes, ['ad', 'bc', 'da', 'a?'].map(edge));
    expect(bends.map((of) => of.map(({ layer }) => layer))).toEqual([[1], [], [], []]);
  });

  it('is empty where there is nothing', () => {
    expect(layOut([], [])).toEqual({ spots: new Map(), bends: [], height: 0, layers: 0 });
  });

  it('has a spot for every node of any graph, and no two of a layer overlap', () => {
    const graphs = fc.tuple(
      fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 25 }),
      fc.array(fc.tuple(fc.nat(24), fc.nat(24)), { maxLength: 60 }),
    );
    fc.assert(
      fc.property(graphs, ([layers, pairs]) => {
        const nodes = layers.map((layer, index) => ({ id: `n${index}`, layer }));
        const { spots, height } = layOut(
          nodes,
          pairs.map(([from, to]) => ({ from: `n${from}`, to: `n${to}` })),
        );
        expect(spots.size).toBe(nodes.length);
        for (let layer = 0; layer <= 4; layer += 1) {
          const places = [...spots.values()].filter((spot) => spot.layer === layer).map(({ at }) => at);
          const sorted = places.toSorted((a, b) => a - b);
          for (const [index, at] of sorted.entries()) {
            expect(at - (sorted[index - 1] ?? -0.5)).toBeGreaterThan(0.999);
            expect(at + 0.5).toBeLessThanOrEqual(height + 0.001);
          }
        }
      }),
    );
  });

  it('lays out the same graph the same each time', () => {
    const { nodes, edges } = largeChain();
    expect(nodes).toHaveLength(150);
    expect(layOut(nodes, edges)).toEqual(layOut(nodes, edges));
  });
});
