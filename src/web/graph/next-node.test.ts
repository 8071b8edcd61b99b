import { describe, expect, it } from 'vitest';
import { layOut } from './layered-layout.ts';
import { nextNode, stepOf } from './next-node.ts';

const nodes = [
  { id: 'a', layer: 0 },
  { id: 'b', layer: 0 },
  { id: 'c', layer: 0 },
  { id: 'd', layer: 0 },
  { id: 'x', layer: 1 },
  { id: 'y', layer: 1 },
];
const edges = [
  { from: 'a', to: 'x' },
  { from: 'b', to: 'x' },
  { from: 'c', to: 'y' },
  { from: 'b', to: 'y' },
];
const layout = layOut(nodes, edges);
const go = (
  at: string,
  key: string,
  { cameFrom, isRightToLeft = false }: { cameFrom?: string; isRightToLeft?: boolean } = {},
) => {
  const step = stepOf(key, isRightToLeft);
  return step && nextNode(layout, edges, { at, cameFrom, step });
};

describe('nextNode', () => {
  it.each([
    ['a', 'ArrowRight', 'x'],
    ['c', 'ArrowRight', 'y'],
    ['x', 'ArrowRight', undefined],
    ['a', 'ArrowLeft', undefined],
    ['a', 'ArrowDown', 'b'],
    ['c', 'ArrowDown', 'd'],
    ['d', 'ArrowDown', undefined],
    ['d', 'ArrowRight', 'y'],
    ['a', 'ArrowUp', undefined],
    ['c', 'Home', 'a'],
    ['a', 'End', 'd'],
    ['a', 'Enter', undefined],
  ])('leads from %s by %s to %s', (at, key, to) => expect(go(at, key)).toBe(to));

  it('turns with the page', () => {
    expect(go('a', 'ArrowLeft', { isRightToLeft: true })).toBe('x');
    expect(go('a', 'ArrowRight', { isRightToLeft: true })).toBeUndefined();
  });

  it('goes back where one came from', () => {
    expect(go('y', 'ArrowLeft', { cameFrom: 'b' })).toBe('b');
    expect(go('y', 'ArrowLeft', { cameFrom: 'c' })).toBe('c');
  });
});
