import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type Chore, every, nightly, startChores } from './chores.ts';
import type { LogLine } from './log.ts';

describe('nightly', () => {
  it.each([
    ['2026-03-01T12:00:00Z', undefined, false],
    ['2026-03-01T02:00:00Z', undefined, true],
    ['2026-03-01T03:00:00Z', '2026-03-01T02:00:00Z', false],
    ['2026-03-02T01:10:00Z', '2026-03-01T04:50:00Z', true],
    ['2026-03-01T02:00:00Z', '2027-03-01T02:00:00Z', true],
  ])('at %s, last done %s: %s', (now, last, isDue) => {
    expect(nightly(Date.parse(now), last === undefined ? undefined : Date.parse(last))).toBe(isDue);
  });
});

describe('startChores', () => {
  it('does what is due, again when it is due again, and goes on after a failure', async () => {
    const { parts, logged, move } = aWorld();
    const did: string[] = [];
    const chores = startChores(
      [
        chore('fails', 100, () => Promise.reject(new Error('no'))),
        chore('often', 100, () => void did.push('often')),
        chore('seldom', 1000, () => void did.push('seldom')),
      ],
      parts,
    );
    await until(() => did.length === 2);
    move(100);
    await until(() => did.length === 3);
    await chores.stop();
    expect(did).toEqual(['often', 'seldom', 'often']);
    expect(logged.filter((line) => 'event' in line && line.event === 'chore-failed')).toHaveLength(2);
  });

  it('does a chore although the clock was set back', async () => {
    const { parts, move } = aWorld();
    const did: string[] = [];
    const chores = startChores([chore('one', 1000, () => void did.push('one'))], parts);
    await until(() => did.length === 1);
    move(-1_000_000);
    await until(() => did.length === 2);
    await chores.stop();
    expect(did).toHaveLength(2);
  });

  it('waits at its end for the one that runs', async () => {
    const { parts } = aWorld();
    const did: string[] = [];
    const slow = chore('slow', 10, async () => {
      did.push('begun');
      await sleep(30);
      did.push('done');
    });
    const chores = startChores([slow], parts);
    await until(() => did.length > 0);
    await chores.stop();
    expect(did).toEqual(['begun', 'done']);
  });
});

const chore = (name: string, everyMs: number, run: () => void | Promise<void>): Chore => ({
  name,
  isDue: every(everyMs),
  run: async () => run(),
});

function aWorld() {
  const logged: LogLine[] = [];
  const state = { now: 1_000_000_000 };
  return {
    logged,
    parts: { clock: () => state.now, log: (line: LogLine) => void logged.push(line), lookMs: 2 },
    move: (ms: number) => {
      state.now += ms;
    },
  };
}

async function until(is: () => boolean): Promise<void> {
  for (let tries = 0; !is() && tries < 500; tries += 1) await sleep(2);
}
