import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupRows, keysIn, rowsIn, withStep } from './row-groups.ts';

type Row = { readonly id: string; readonly of: readonly string[] };

const keysOf = ({ of }: Row): readonly string[] => of;
const keys = ['a', 'b', 'c', 'd'];

/** Which keys a row of each id has; no row where there are none to be had. */
const tables = fc
  .array(fc.option(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }), { nil: undefined }), {
    minLength: 6,
    maxLength: 6,
  })
  .map((all): readonly Row[] =>
    all.flatMap((of, nth) => (of === undefined ? [] : [{ id: `evt_${nth}`, of }])),
  );

const row = (nth: number): Row => ({ id: `evt_${String(nth).padStart(3, '0')}`, of: [`key ${nth}`] });

const idsOf = (...all: (readonly Row[])[]): readonly string[] => [...new Set(all.flat().map(({ id }) => id))];

describe('groups of rows', () => {
  it('are after any changes what they are when they are made anew', () => {
    fc.assert(
      fc.property(fc.array(tables, { minLength: 2, maxLength: 5 }), ([first = [], ...later]) => {
        let [before, groups] = [first, groupRows(first, keysOf)];
        for (const after of later) {
          groups = withStep(groups, { before, after, ids: idsOf(before, after) }, keysOf);
          before = after;
        }
        const anew = groupRows(before, keysOf);
        for (const key of keys) expect(rowsIn(groups, key)).toEqual(rowsIn(anew, key));
        expect(keysIn(groups).toSorted()).toEqual(keysIn(anew).toSorted());
      }),
    );
  });
  it('stay the same values where nothing in them changes, also those of nobody', () => {
    const before: readonly Row[] = [
      { id: 'evt_1', of: ['a'] },
      { id: 'evt_2', of: ['b'] },
    ];
    const after = [...before, { id: 'evt_3', of: ['b'] }];
    const groups = groupRows(before, keysOf);
    const later = withStep(groups, { before, after, ids: ['evt_3'] }, keysOf);
    expect(rowsIn(later, 'a')).toBe(rowsIn(groups, 'a'));
    expect(rowsIn(later, 'z')).toBe(rowsIn(groups, 'y'));
    expect(rowsIn(later, 'b')).toEqual(after.slice(1));
    expect(rowsIn(groups, 'b')).toEqual(before.slice(1));
  });
  it('are put together with what changed once that is much', () => {
    let [before, groups] = [[row(0)], groupRows([row(0)], keysOf)];
    for (let nth = 1; nth < 200; nth += 1) {
      const after = [...before, row(nth)];
      groups = withStep(groups, { before, after, ids: [row(nth).id] }, keysOf);
      before = after;
    }
    expect(groups.changed.size).toBeLessThan(100);
    expect(keysIn(groups)).toHaveLength(200);
  });
});
