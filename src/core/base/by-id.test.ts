import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf, rowOf } from './by-id.ts';

const ids = fc
  .uniqueArray(fc.integer({ min: 0, max: 60 }))
  .map((all) => all.toSorted((a, b) => a - b).map((nth) => `evt_${String(nth).padStart(2, '0')}`));

describe('rows in order of their ids', () => {
  it('are found where they are, as by going through all', () => {
    fc.assert(
      fc.property(ids, fc.integer({ min: 0, max: 61 }), (all, nth) => {
        const rows = all.map((id) => ({ id }));
        const id = `evt_${String(nth).padStart(2, '0')}`;
        expect(rowOf(rows, id)).toBe(rows.find((row) => row.id === id));
        expect(placeOf(rows, id)).toBe(rows.filter((row) => row.id < id).length);
      }),
    );
  });
});
