/** Time of a piece of work: milliseconds of the processor (all threads, the collector's too) and of the clock. */
export type Spent = { readonly cpu: number; readonly wall: number };

/** The first run in a process, when no code is compiled yet, and the median of the counted runs. */
export type Timed = { readonly first: Spent; readonly warm: Spent };

/** How often the same work is done: runs after the first that count for nothing, then runs that count. */
export type Rounds = { readonly warmUps: number; readonly counted: number };

/** Does the same work several times, each time on an input made anew, which costs nothing here. */
export function timeRuns<Input>(
  { warmUps, counted }: Rounds,
  prepare: () => Input,
  work: (input: Input) => unknown,
): Timed {
  const runs = Array.from({ length: 1 + warmUps + counted }, () => {
    const input = prepare();
    sweep();
    return time(() => work(input));
  });
  return { first: medianOf(runs.slice(0, 1)), warm: medianOf(runs.slice(1 + warmUps)) };
}

/** Does a piece of work once. */
export function time(work: () => unknown): Spent {
  const cpu = process.cpuUsage();
  const start = performance.now();
  work();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return { cpu: (user + system) / 1000, wall };
}

/** Does a piece of work once that gives its answer later. */
export async function timeAsync(work: () => Promise<unknown>): Promise<Spent> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  await work();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return { cpu: (user + system) / 1000, wall };
}

/** The median of several runs, of each clock by itself. */
export const medianOf = (runs: readonly Spent[]): Spent => ({
  cpu: median(runs.map((run) => run.cpu)),
  wall: median(runs.map((run) => run.wall)),
});

/**
 * Takes the garbage of earlier runs and the moving of the new input off the account of the next run. Twice, for what survives two minor
 * collections is not moved again. A full collection would throw compiled code away as well, which a process at work keeps.
 */
export function sweep(): void {
  globalThis.gc?.({ type: 'minor' });
  globalThis.gc?.({ type: 'minor' });
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return ((low ?? 0) + (high ?? 0)) / 2;
}
