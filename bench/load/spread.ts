import type { Sample } from './arrivals.ts';

/** How long answers took, in milliseconds; `p95` is what 95 of 100 did not exceed. */
export type Spread = {
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly most: number;
};

/** The spread of samples; all zeros without any. */
export function spreadOf(samples: readonly Pick<Sample, 'ms'>[]): Spread {
  const sorted = samples.map(({ ms }) => ms).toSorted((a, b) => a - b);
  // The smallest that at least that share does not exceed.
  const at = (share: number): number =>
    sorted[Math.max(0, Math.ceil((share * sorted.length) / 100) - 1)] ?? 0;
  return { count: sorted.length, p50: at(50), p95: at(95), p99: at(99), most: at(100) };
}

/** Each error, with how often it came. */
export function errorsOf(samples: readonly Sample[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { operation, error } of samples) {
    if (error === undefined) continue;
    const key = `${operation}: ${error}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}
