import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from './figure.ts';
import { figureChanges } from './figure-changes.ts';

const arbitraryFigures = fc.uniqueArray(
  fc.record({
    kind: fc.constant('check' as const),
    of: fc.constantFrom('a', 'b', 'c', 'd'),
    body: fc.record({ severity: fc.constant('error' as const), count: fc.nat({ max: 2 }) }),
  }),
  { selector: ({ of }) => of },
);

describe('figureChanges', () => {
  it('leads from the one to the other, and touches nothing that is alike', () => {
    fc.assert(
      fc.property(arbitraryFigures, arbitraryFigures, (before, after) => {
        const { put, remove } = figureChanges(before, after);
        const stored = new Map<string, Figure>(before.map((figure) => [figure.of, figure]));
        for (const { of } of remove) expect(stored.delete(of)).toBe(true);
        for (const figure of put) expect(stored.get(figure.of)).not.toEqual(figure);
        for (const figure of put) stored.set(figure.of, figure);
        expect(stored).toEqual(new Map(after.map((figure) => [figure.of, figure])));
      }),
    );
  });
  it('keeps figures of different kinds apart that are of one id', () => {
    const check: Figure = { kind: 'check', of: 'x', body: { severity: 'error', count: 1 } };
    const budget: Figure = { kind: 'budget', of: 'x', body: { currency: 'EUR' } };
    expect(figureChanges([check], [budget])).toEqual({ put: [budget], remove: [{ kind: 'check', of: 'x' }] });
  });
});
