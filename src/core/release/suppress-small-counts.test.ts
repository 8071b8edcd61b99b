import { describe, expect, it } from 'vitest';
import { cases } from '../../../test/cases.ts';
import { randomFrom, randomTable } from '../../../test/random-tables.ts';
import { recoveredCells } from '../../../test/suppression-attack.ts';
import { type CountCell, type CountTable, cellKey, totalKey } from './count-table.ts';
import { type Suppression, suppressSmallCounts } from './suppress-small-counts.ts';

const usual = { threshold: 5 };
const split = (total: number, counts: Readonly<Record<string, number | null>>): CountTable => ({
  total,
  cells: Object.entries(counts).map(([sex, value]) => ({ of: { sex }, value })),
});

/** What is hidden, by category; `total` where the total is. */
const hiddenIn = (table: CountTable, suppression: Suppression = usual): readonly string[] =>
  [...suppressSmallCounts(table, suppression).hidden]
    .map((key) =>
      key === totalKey
        ? 'total'
        : key
            .split('\u001F')
            .map((part) => part.split('=')[1])
            .join('/'),
    )
    .toSorted();

const shownOf = (table: CountTable, hidden: ReadonlySet<string>): CountTable => ({
  total: hidden.has(totalKey) ? null : table.total,
  cells: table.cells.map(
    ({ of, value }): CountCell => ({ of, value: hidden.has(cellKey(of)) ? null : value }),
  ),
});

describe('suppressSmallCounts', () => {
  it('hides a small count and another, since the total would say it', () => {
    expect(hiddenIn(split(20, { women: 3, men: 9, other: 8 }))).toEqual(['other', 'women']);
  });

  it('hides nothing where no count is small; zero is none', () => {
    expect(hiddenIn(split(17, { women: 0, men: 17 }))).toEqual([]);
    expect(hiddenIn(split(15, { women: 5, men: 10 }))).toEqual([]);
    expect(hiddenIn(split(15, { women: 5, men: 10 }), { threshold: 10 })).toEqual(['men', 'women']);
  });

  it('hides all of a table whose total is small', () => {
    expect(hiddenIn(split(4, { women: 4, men: 0 }))).toEqual(['men', 'total', 'women']);
  });

  it('does not count on whoever is hidden being more than one', () => {
    expect(hiddenIn(split(12, { women: 1, men: 1, other: 10 }))).toEqual(['men', 'other', 'women']);
  });

  it('finds a category that was not reported and would be small', () => {
    expect(hiddenIn(split(20, { women: 12, men: 5, other: null }))).toEqual([]);
    expect(hiddenIn(split(20, { women: 3, men: 14, other: null }))).toEqual(['women']);
  });

  it('hides what only shows who came since it was published', () => {
    const earlier = split(30, { women: 14, men: 16 });
    expect(hiddenIn(split(32, { women: 16, men: 16 }), { threshold: 5, earlier: [earlier] })).toEqual([
      'men',
      'women',
    ]);
    expect(hiddenIn(split(60, { women: 30, men: 30 }), { threshold: 5, earlier: [earlier] })).toEqual([]);
  });

  it('takes no company that was published, and says what is public already', () => {
    const earlier = split(20, { women: 3, men: 9, other: 8 });
    const { hidden, exposed } = suppressSmallCounts(split(20, { women: 3, men: 9, other: 8 }), {
      threshold: 5,
      earlier: [earlier],
    });
    expect([hidden.size, exposed.length]).toEqual([0, 1]);
  });

  it('hides in crossings so that neither rows nor columns say it', () => {
    const table: CountTable = {
      total: 60,
      cells: [
        ...[
          ['women', 23],
          ['men', 37],
        ].map(([sex, value]) => ({ of: { sex: String(sex) }, value: Number(value) })),
        ...[
          ['young', 13],
          ['old', 47],
        ].map(([age, value]) => ({ of: { age: String(age) }, value: Number(value) })),
        { of: { sex: 'women', age: 'young' }, value: 3 },
        { of: { sex: 'women', age: 'old' }, value: 20 },
        { of: { sex: 'men', age: 'young' }, value: 10 },
        { of: { sex: 'men', age: 'old' }, value: 27 },
      ],
    };
    expect(hiddenIn(table)).toEqual(['old/men', 'old/women', 'young/men', 'young/women']);
  });

  it('is not undone by an attack with all sums, and with an earlier publication of the same', () => {
    const random = randomFrom(6);
    const counted = { exposed: 0 };
    for (let nth = 0; nth < cases(250); nth += 1) {
      const table = randomTable(random);
      const threshold = random() < 0.5 ? 5 : 10;
      const first = suppressSmallCounts(table, { threshold: random() < 0.5 ? 5 : 10 });
      const before = shownOf(table, first.hidden);
      const earlier = random() < 0.3 ? before : undefined;
      const { hidden, exposed } = suppressSmallCounts(table, {
        threshold,
        ...(earlier && { earlier: [earlier] }),
      });
      const published = shownOf(table, hidden);
      counted.exposed += exposed.length;
      for (const least of [0, 1] as const)
        expect([nth, recoveredCells({ published, ...(earlier && { earlier }), least })]).toEqual([nth, []]);
      const open = table.cells.filter(
        ({ of, value }) => value !== null && value > 0 && value < threshold && !hidden.has(cellKey(of)),
      );
      expect(open.map(({ of }) => cellKey(of)).toSorted()).toEqual(exposed.toSorted());
    }
    expect(counted.exposed).toBeGreaterThan(0);
  });

  it('is needed: without company the attack finds most small counts', () => {
    const random = randomFrom(7);
    let found = 0;
    for (let nth = 0; nth < 100; nth += 1) {
      const table = randomTable(random);
      const small = new Set(
        table.cells.flatMap(({ of, value }) =>
          value !== null && value > 0 && value < 5 ? [cellKey(of)] : [],
        ),
      );
      if (recoveredCells({ published: shownOf(table, small), least: 0 }).length > 0) found += 1;
    }
    expect(found).toBeGreaterThan(30);
  });
});
