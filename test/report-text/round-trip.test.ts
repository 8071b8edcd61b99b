import { describe, expect, it } from 'vitest';
import { readBackMany, scoreLines, shareOf } from './read-back.ts';

/** `node scripts/read-back.js` reads 1,000. */
const reports = 250;

describe('reading random reports back', () => {
  it(`gives at least 99 % of the rows and 98 % of the values of ${reports} random reports`, {
    timeout: 300_000,
  }, () => {
    const { rows, values, misses } = readBackMany(reports);
    process.stdout.write(
      ['rows', ...scoreLines(rows), 'values', ...scoreLines(values), ...misses, ''].join('\n  '),
    );
    expect(shareOf(rows)).toBeGreaterThanOrEqual(0.99);
    expect(shareOf(values)).toBeGreaterThanOrEqual(0.98);
  });
});
