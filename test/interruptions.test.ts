import { describe, expect, test } from 'vitest';
import { testWithTool } from './needs.ts';
import { moveClock } from './soak/clock.ts';
import { killMigrations } from './soak/half-done.ts';
import { restartOften } from './soak/restart.ts';

describe('a database that is stopped while several people write', () => {
  test('is back by itself, with all that was acknowledged', async () => {
    const { losses, backAfterMs, acknowledged } = await restartOften({ stops: 4, seed: 1 });
    expect(losses).toEqual([]);
    expect(backAfterMs).toHaveLength(4);
    expect(backAfterMs.map((each) => each ?? Infinity).filter((each) => each > 30_000)).toEqual([]);
    expect(acknowledged).toBeGreaterThan(20);
  }, 180_000);
});

describe('a layout that is brought up to date', () => {
  test('is that of before or of after, whoever is killed and when, and the next start goes on', async () => {
    const { losses, cutShort } = await killMigrations({ kills: 3, seed: 1 });
    expect(losses).toEqual([]);
    expect(cutShort).toBeGreaterThan(0);
  }, 180_000);
});

describe('a clock that jumps while several people write', () => {
  testWithTool('faketime', 'loses nothing and keeps the order of what was written', async (faketime) => {
    const { losses, years, acknowledged } = await moveClock(faketime);
    expect(losses).toEqual([]);
    const thisYear = new Date().getUTCFullYear();
    for (const year of [thisYear + 10, 2038, 2028, 1999]) expect(years).toContain(year);
    expect(years.at(-1)).toBe(thisYear);
    expect(acknowledged).toBeGreaterThan(50);
  });
});
