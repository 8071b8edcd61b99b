import { describe, expect, it } from 'vitest';
import { countCrossings, neighboursOf, orderLayers } from './order-layers.ts';

const hops = (...pairs: readonly string[]) =>
  pairs.map((pair) => ({ from: pair.charAt(0), to: pair.charAt(1) }));
const crossingsOf = (layers: readonly string[], ...pairs: readonly string[]): number =>
  countCrossings(
    layers.map((layer) => layer.split('')),
    neighboursOf(hops(...pairs), ({ from, to }) => [from, to]),
  );

describe('countCrossings', () => {
  it.each([
    [['ab', 'xy'], ['ax', 'by'], 0],
    [['ab', 'xy'], ['ay', 'bx'], 1],
    [['abc', 'x'], ['ax', 'bx', 'cx'], 0],
    [['abc', 'xyz'], ['az', 'by', 'cx'], 3],
    [['ab', 'xy', 'mn'], ['ay', 'bx', 'xn', 'ym'], 2],
  ])('of %o with %o is %i', (layers, pairs, count) => expect(crossingsOf(layers, ...pairs)).toBe(count));
});

describe('orderLayers', () => {
  it('untangles what can be untangled', () => {
    const pairs = ['ax', 'bz', 'cy', 'xm', 'zn', 'yo'];
    const ordered = orderLayers(
      ['abc', 'xyz', 'omn'].map((layer) => layer.split('')),
      hops(...pairs),
    );
    expect(
      crossingsOf(
        ordered.map((layer) => layer.join('')),
        ...pairs,
      ),
    ).toBe(0);
  });

  it('leaves what has no crossing as it was', () => {
    const layers = [
      ['a', 'b'],
      ['x', 'y'],
    ];
    expect(orderLayers(layers, hops('ax', 'by'))).toEqual(layers);
  });
});
