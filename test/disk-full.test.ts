import { describe, expect, test } from 'vitest';
import { canMount, fillDisk } from './soak/disk-full.ts';

describe('a disk that fills up while several people write', () => {
  const missing = canMount() ? '' : ' (skipped: only root may mount a small disk, on Linux)';
  test.skipIf(!canMount())(
    `refuses writing with the reason, answers who reads, loses nothing and goes on by itself${missing}`,
    async () => {
      const { losses, refusals, refusedFile, answeredReads, refusedReads, backAfterMs, acknowledged } =
        await fillDisk(200_000);
      expect(losses).toEqual([]);
      expect([...refusals.keys()]).toContain('disk-full');
      expect(refusedFile).toBe('disk-full');
      expect([answeredReads > 0, [...refusedReads]]).toEqual([true, []]);
      expect(backAfterMs).toBeLessThan(30_000);
      expect(acknowledged).toBeGreaterThan(5);
    },
    120_000,
  );
});
