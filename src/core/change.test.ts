import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../test/cases.ts';
import { arbitraryChanges, arbitraryProject } from '../../test/arbitrary-project.ts';
import { decimal } from './base/decimal.ts';
import { type Change, applyChanges, diff, invert, put, remove, rowIdOf, tableOf } from './change.ts';
import { emptyProject, recordSchema, tableNames, toProject } from './project.ts';
import { aProject, anIndicator, anObservation } from './testing.ts';

const indicatorsAfter = (...changes: readonly Change[]) => applyChanges(emptyProject, changes).indicators;
const value = (id: string) => put('observations', anObservation({ id, value: decimal(7) }));

describe('applyChanges', () => {
  it('puts a row in the place of the one with its id, or as a new one, in order of ids', () => {
    const project = aProject({ indicators: [anIndicator({ id: 'ind_2' })] });
    const changed = applyChanges(project, [
      put('indicators', anIndicator({ id: 'ind_3' })),
      put('indicators', anIndicator({ id: 'ind_1' })),
      put('indicators', anIndicator({ id: 'ind_2', code: 'new' })),
    ]);
    expect(changed.indicators.map((row) => [row.id, row.code])).toEqual([
      ['ind_1', '1.1.1a'],
      ['ind_2', 'new'],
      ['ind_3', '1.1.1a'],
    ]);
  });
  it('does nothing for the removal of a row that is not there', () => {
    const project = aProject();
    expect(applyChanges(project, [remove('indicators', 'ind_9')])).toEqual(project);
  });
  it('lets the last change of a row stand', () => {
    const [first, second] = [anIndicator({ code: 'first' }), anIndicator({ code: 'second' })];
    expect(indicatorsAfter(put('indicators', first), put('indicators', second))).toEqual([second]);
    expect(indicatorsAfter(put('indicators', first), remove('indicators', first.id))).toEqual([]);
    expect(indicatorsAfter(remove('indicators', first.id), put('indicators', first))).toEqual([first]);
  });
  it('keeps untouched tables as the same value, and the given record as it was', () => {
    fc.assert(
      fc.property(arbitraryProject(2), arbitraryChanges(), (project, changes) => {
        const before = JSON.stringify(project);
        const after = applyChanges(project, changes);
        const touched = new Set(changes.map(tableOf));
        for (const table of tableNames) if (!touched.has(table)) expect(after[table]).toBe(project[table]);
        expect(JSON.stringify(project)).toBe(before);
      }),
      { numRuns: cases(40) },
    );
  });
  it('gives a record that the schema accepts, each table in order of ids', () => {
    fc.assert(
      fc.property(arbitraryProject(2), arbitraryChanges(), (project, changes) => {
        const after = applyChanges(project, changes);
        expect(recordSchema.safeParse(after).success).toBe(true);
        expect(toProject(after)).toEqual(after);
        for (const table of tableNames) {
          const ids = after[table].map((row) => row.id);
          expect(ids).toEqual([...new Set(ids)].toSorted());
        }
      }),
      { numRuns: cases(40) },
    );
  });
  it('is the same in one go or one by one', () => {
    fc.assert(
      fc.property(arbitraryProject(2), arbitraryChanges(), (project, changes) => {
        const oneByOne = changes.reduce((so, change) => applyChanges(so, [change]), project);
        expect(oneByOne).toEqual(applyChanges(project, changes));
      }),
      { numRuns: cases(40) },
    );
  });
});

describe('invert', () => {
  it('undoes any changes of any record', () => {
    fc.assert(
      fc.property(arbitraryProject(2), arbitraryChanges(), (project, changes) => {
        expect(applyChanges(applyChanges(project, changes), invert(project, changes))).toEqual(project);
      }),
      { numRuns: cases(80) },
    );
  });
  it('can be undone itself', () => {
    fc.assert(
      fc.property(arbitraryProject(2), arbitraryChanges(), (project, changes) => {
        const after = applyChanges(project, changes);
        const undo = invert(project, changes);
        expect(applyChanges(project, invert(after, undo))).toEqual(after);
      }),
      { numRuns: cases(40) },
    );
  });
});

describe('diff', () => {
  it('leads from one record to the other, and touches each row once', () => {
    fc.assert(
      fc.property(arbitraryProject(2), arbitraryProject(2), (from, to) => {
        const changes = diff(from, to);
        expect(applyChanges(from, changes)).toEqual(to);
        expect(new Set(changes.map(rowIdOf)).size).toBe(changes.length);
      }),
      { numRuns: cases(80) },
    );
  });
  it('is empty between equal records, whatever the order of their fields', () => {
    const observation = anObservation();
    const { id, ...rest } = observation;
    const [one, other] = [
      aProject({ observations: [observation] }),
      aProject({ observations: [{ ...rest, id }] }),
    ];
    expect(diff(one, other)).toEqual([]);
    fc.assert(
      fc.property(arbitraryProject(2), (project) => {
        expect(diff(project, structuredClone(project))).toEqual([]);
      }),
      { numRuns: cases(40) },
    );
  });
  it('sees a field that is gone', () => {
    const { note: _, ...without } = anObservation({ note: { en: 'late' } });
    const changes = diff(
      aProject({ observations: [anObservation({ note: { en: 'late' } })] }),
      aProject({ observations: [without] }),
    );
    expect(changes).toEqual([put('observations', without)]);
  });
});

describe('a record with 50,000 observations', () => {
  const size = 50_000;
  let looks = 0;
  const rows = Array.from({ length: size }, (_, index) => {
    const id = `obs_${String(index).padStart(6, '0')}`;
    const look = (): string => {
      looks += 1;
      return id;
    };
    return Object.defineProperty(anObservation(), 'id', { get: look, enumerable: true });
  });
  const large = aProject({ observations: rows });
  /** How often a row was asked which one it is. */
  const looksOf = (work: () => unknown): number => {
    looks = 0;
    work();
    return looks;
  };

  it('takes one change with few looks at each row', () => {
    expect(looksOf(() => applyChanges(large, [value('obs_002500x')]))).toBeLessThan(10 * size);
  });
  it('takes back 50,000 changes without looking through the table for each', () => {
    const changes = rows.map((row) => value(row.id));
    expect(looksOf(() => invert(large, changes))).toBeLessThan(10 * size);
  });
  it('is compared with its successor row by row only where rows differ', () => {
    const next = applyChanges(large, [value('obs_025000')]);
    expect(diff(large, next)).toEqual([value('obs_025000')]);
    expect(looksOf(() => diff(large, next))).toBeLessThan(10 * size);
  });
});
