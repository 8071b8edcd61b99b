import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { arriveOpenly } from '../bench/load/arrivals.ts';
import { historyOf } from '../bench/load/history.ts';
import { errorsOf, spreadOf } from '../bench/load/spread.ts';
import { largeProject } from '../bench/large-project.ts';
import type { ChainedEntry } from '../src/core/journal/journal-entry.ts';
import { applyChanges } from '../src/core/change.ts';
import { emptyProject } from '../src/core/project.ts';
import { isChain, zeroHash } from '../src/workspace/journal-chain.ts';
import { chanceOf } from './soak/chance.ts';

const record = largeProject({ items: 12, itemsPerPlan: 6, indicators: 3, periods: 8 });

const tell = (entries: number): readonly ChainedEntry[] => [
  ...historyOf({
    office: '00000000-0000-4000-8000-000000000001',
    project: 'prj_1',
    actors: ['usr_1', 'usr_2'],
    record,
    entries,
  }),
];

// Fewer entries than observations, and several for each.
describe.each([9, 80])('historyOf, of %i entries', (count) => {
  const history = tell(count);

  it('leads to the record, and has as many entries as are wanted', () => {
    const changes = history.flatMap(({ entry }) => entry.changes);
    expect(applyChanges(emptyProject, changes)).toEqual(record);
    expect(history.length).toBeGreaterThanOrEqual(count);
    expect(history.length).toBeLessThan(count + 10);
  });

  it('is chained, numbered from 1, and in order of time', () => {
    expect(isChain(zeroHash, history)).toBe(true);
    expect(history.map(({ entry }) => entry.number)).toEqual(history.map((_, nth) => nth + 1));
    const moments = history.map(({ entry }) => entry.at);
    expect(moments.toSorted()).toEqual(moments);
  });

  it('can be taken back entry by entry', () => {
    const inverses = history.toReversed().flatMap(({ entry }) => entry.inverse);
    expect(applyChanges(record, inverses)).toEqual(emptyProject);
  });
});

describe('arriveOpenly', () => {
  const answer = { status: 200, version: undefined, sizeBytes: 0, json: undefined, code: undefined };

  it('sends on while answers are awaited, and counts from the planned moment', async () => {
    let [open, most] = [0, 0];
    const samples = await arriveOpenly({ perSecond: 200, seconds: 0.2 }, chanceOf(1), () => ({
      operation: 'wait',
      kind: 'read',
      send: async () => {
        open += 1;
        most = Math.max(most, open);
        // Whoever is held up here would be late with all that follow.
        const until = performance.now() + 3;
        while (performance.now() < until);
        await sleep(50);
        open -= 1;
        return answer;
      },
    }));
    expect(samples.length).toBeGreaterThan(15);
    expect(most).toBeGreaterThan(3);
    expect(Math.min(...samples.map(({ ms }) => ms))).toBeGreaterThan(45);
  });

  it('keeps what was refused and what was never answered', async () => {
    const sends = [
      () => Promise.resolve({ ...answer, status: 503, code: 'server-busy' }),
      () => Promise.reject(new Error('the line broke')),
    ];
    let nth = 0;
    const samples = await arriveOpenly({ perSecond: 100, seconds: 0.2 }, chanceOf(1), () => {
      nth += 1;
      return {
        operation: 'one',
        kind: 'write',
        send: sends[nth % 2] ?? (() => Promise.reject(new Error('none'))),
      };
    });
    expect(Object.keys(errorsOf(samples)).toSorted()).toEqual([
      'one: 503 server-busy',
      'one: no answer: the line broke',
    ]);
  });
});

describe('spreadOf', () => {
  it('gives what so many of a hundred did not exceed', () => {
    const hundred = Array.from({ length: 100 }, (_, nth) => ({ ms: 100 - nth }));
    expect(spreadOf(hundred)).toEqual({ count: 100, p50: 50, p95: 95, p99: 99, most: 100 });
    expect(spreadOf([{ ms: 7 }])).toEqual({ count: 1, p50: 7, p95: 7, p99: 7, most: 7 });
    expect(spreadOf([])).toEqual({ count: 0, p50: 0, p95: 0, p99: 0, most: 0 });
  });
});
