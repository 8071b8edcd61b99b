import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Project } from '../project.ts';
import { aLink, aProject, aResult, anActivity } from '../testing.ts';
import { ancestorsOf, chainOf, contributionOf, descendantsOf, wouldMakeCycle } from './chain.ts';

type Pair = readonly [number, number];

const idOf = (index: number): string => `res_${String(index).padStart(6, '0')}`;

const chain = (count: number, pairs: readonly Pair[]): Project =>
  aProject({
    results: Array.from({ length: count }, (_, index) => aResult({ id: idOf(index) })),
    links: pairs.map(([from, to]) => aLink({ from: idOf(from), to: idOf(to) })),
  });

const logframe = aProject({
  activities: [anActivity({ id: 'act_1' }), anActivity({ id: 'act_2' })],
  results: ['1', '2', '11', '12'].map((id) => aResult({ id: `res_${id}` })),
  links: [
    aLink({ from: 'act_1', to: 'res_11' }),
    aLink({ from: 'act_2', to: 'res_11' }),
    aLink({ from: 'act_2', to: 'res_12' }),
    aLink({ from: 'res_11', to: 'res_1' }),
    aLink({ from: 'res_12', to: 'res_1' }),
    aLink({ from: 'res_12', to: 'res_2' }),
  ],
});

describe('chainOf', () => {
  it('orders from the top, the same each time', () => {
    expect(chainOf(logframe).order).toEqual(['res_1', 'res_11', 'res_2', 'res_12', 'act_1', 'act_2']);
    expect(chainOf(logframe)).toBe(chainOf(logframe));
  });

  it('finds no cycle where many serve many', () => {
    expect(chainOf(logframe).cycles).toEqual([]);
  });

  it('names a cycle along its links, from the least id', () => {
    const looped = chain(5, [
      [3, 1],
      [1, 2],
      [2, 3],
      [0, 1],
      [3, 4],
    ]);
    expect(chainOf(looped).cycles).toEqual([[idOf(1), idOf(2), idOf(3)]]);
    expect(chainOf(looped).order.toSorted()).toEqual([0, 1, 2, 3, 4].map(idOf));
  });

  it('takes a row that serves itself as a cycle', () => {
    expect(chainOf(chain(2, [[1, 1]])).cycles).toEqual([[idOf(1)]]);
  });

  it('passes over links to rows that are not there', () => {
    const holed = chain(2, [
      [0, 9],
      [9, 1],
      [0, 1],
    ]);
    expect(chainOf(holed).order).toEqual([idOf(1), idOf(0)]);
    expect(ancestorsOf(holed, idOf(0))).toEqual([idOf(1)]);
    expect(ancestorsOf(holed, 'res_none')).toEqual([]);
  });

  it('goes through a chain of 50,000 results', () => {
    const count = 50_000;
    const long = chain(
      count,
      Array.from({ length: count - 1 }, (_, index) => [index, index + 1] as const),
    );
    expect(chainOf(long).order[0]).toBe(idOf(count - 1));
    expect(chainOf(long).cycles).toEqual([]);
    expect(ancestorsOf(long, idOf(0))).toHaveLength(count - 1);
  });
});

describe('contributionOf', () => {
  it('tells what a row serves itself from what lies beyond', () => {
    expect(contributionOf(logframe, 'act_2')).toEqual({
      direct: ['res_11', 'res_12'],
      indirect: ['res_1', 'res_2'],
    });
    expect(contributionOf(logframe, 'res_1')).toEqual({ direct: [], indirect: [] });
  });
});

describe('descendantsOf', () => {
  it('lists what serves a result, nearest first', () => {
    expect(descendantsOf(logframe, 'res_2')).toEqual(['res_12', 'act_2']);
  });
});

describe('wouldMakeCycle', () => {
  it('sees a way back', () => {
    expect(wouldMakeCycle(logframe, { from: 'res_1', to: 'res_11' })).toBe(true);
    expect(wouldMakeCycle(logframe, { from: 'res_1', to: 'res_1' })).toBe(true);
    expect(wouldMakeCycle(logframe, { from: 'act_1', to: 'res_2' })).toBe(false);
  });
});

const graphs = fc.integer({ min: 1, max: 12 }).chain((count) =>
  fc.tuple(
    fc.constant(count),
    fc.array(fc.tuple(fc.integer({ min: 0, max: count - 1 }), fc.integer({ min: 0, max: count - 1 })), {
      maxLength: 30,
    }),
  ),
);

describe('any chain', () => {
  it('reaches exactly what following links reaches', () => {
    fc.assert(
      fc.property(graphs, ([count, pairs]) => {
        const project = chain(count, pairs);
        const closure = closureOf(count, pairs);
        for (let from = 0; from < count; from += 1) {
          const expected = Array.from({ length: count }, (_, to) => to).filter((to) => closure[from]?.[to]);
          expect(ancestorsOf(project, idOf(from)).toSorted()).toEqual(expected.map(idOf));
          for (const to of expected) expect(descendantsOf(project, idOf(to))).toContain(idOf(from));
        }
      }),
    );
  });

  it('orders every row once and, without cycles, after all that it serves', () => {
    fc.assert(
      fc.property(graphs, ([count, pairs]) => {
        const acyclic = pairs.filter(([from, to]) => from > to);
        const { order, cycles } = chainOf(chain(count, acyclic));
        const rank = new Map(order.map((id, index) => [id, index]));
        expect([...rank.keys()].toSorted()).toEqual(Array.from({ length: count }, (_, index) => idOf(index)));
        for (const [from, to] of acyclic) {
          expect(rank.get(idOf(from))).toBeGreaterThan(rank.get(idOf(to)) ?? count);
        }
        expect(cycles).toEqual([]);
      }),
    );
  });

  it('has a cycle exactly where a row reaches itself, and each one named is one', () => {
    fc.assert(
      fc.property(graphs, ([count, pairs]) => {
        const closure = closureOf(count, pairs);
        const { cycles, order } = chainOf(chain(count, pairs));
        expect(new Set(order).size).toBe(count);
        const links = new Set(pairs.map(([from, to]) => `${idOf(from)} ${idOf(to)}`));
        const onCycle = Array.from({ length: count }, (_, index) => index).filter((at) => closure[at]?.[at]);
        expect(cycles.length > 0).toBe(onCycle.length > 0);
        for (const cycle of cycles) {
          expect(new Set(cycle).size).toBe(cycle.length);
          for (const [index, id] of cycle.entries()) {
            expect(links).toContain(`${id} ${cycle[(index + 1) % cycle.length]}`);
          }
        }
      }),
    );
  });
});

function closureOf(count: number, pairs: readonly Pair[]): readonly boolean[][] {
  const reached = Array.from({ length: count }, () => Array.from({ length: count }, () => false));
  const mark = (from: number, to: number): void => {
    const row = reached[from];
    if (row) row[to] = true;
  };
  for (const [from, to] of pairs) mark(from, to);
  for (let via = 0; via < count; via += 1) {
    for (let from = 0; from < count; from += 1) {
      for (let to = 0; to < count; to += 1) {
        if (reached[from]?.[via] && reached[via]?.[to]) mark(from, to);
      }
    }
  }
  return reached;
}
