/** What a benchmark tells scripts/bench.js, which runs it in several processes and shows the medians. */

/**
 * One measured figure. `ratio` is a number that is no time: how many times as much, or how much memory. `atMost` is the promise on it: on the
 * time of the processor, unless `bounds` names another of its numbers.
 */
export type Figure = {
  readonly what: string;
  readonly unit: 'ms' | 'ms per page' | 'µs per item' | '×' | 'MB';
  readonly cpu?: number;
  readonly wall?: number;
  readonly ratio?: number;
  readonly atMost?: number;
  readonly bounds?: 'wall' | 'ratio';
};

/** The outcome of one process. */
export type Outcome = {
  /** The promise in words, with its bound. */
  readonly promise: string;
  readonly figures: readonly Figure[];
  /** What was measured, so that nobody takes an empty run for a fast one. */
  readonly note: string;
  /** Figures of which only the largest five are shown. */
  readonly slowest?: { readonly title: string; readonly figures: readonly Figure[] };
  /** Peak memory in bytes, where it is not that of this process. */
  readonly peakBytes?: number;
};

/** Prints the outcome with the peak memory of this process. */
export function tell(outcome: Outcome): void {
  const peakBytes = outcome.peakBytes ?? process.resourceUsage().maxRSS * 1024;
  console.log(JSON.stringify({ ...outcome, peakBytes }));
}
