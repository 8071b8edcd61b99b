import { describe, expect, test } from 'vitest';
import { killOften } from './soak/kill.ts';

describe('kill -9 while several people write', () => {
  test('loses nothing that was acknowledged and does nothing twice, whoever is killed and when', async () => {
    const { kills, acknowledged, losses } = await killOften({ cycles: 20, seed: 1, lanes: 2 });
    expect(losses).toEqual([]);
    expect([...kills.values()].reduce((sum, times) => sum + times, 0)).toBe(20);
    expect(kills.size).toBe(9);
    expect(acknowledged).toBeGreaterThan(20);
  }, 360_000);
});
