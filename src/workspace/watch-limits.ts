import { residentBytes } from './resident-memory.ts';

/** How long a document may take and how much memory its process may hold. */
export type Limits = { readonly timeLimitMs: number; readonly memoryLimitBytes: number };

/** Which limit was passed. */
export type Breach = 'time' | 'memory';

/** A watch over a process: `breach` comes true with the limit that it passes first, and never after `stop`. */
export type LimitWatch = { readonly breach: Promise<Breach>; readonly stop: () => void };

const memoryPollMs = 50;

/** Watches a process from now on. The watch keeps the event loop alive until it is stopped. */
export function watchLimits(pid: number, limits: Limits): LimitWatch {
  const timers: NodeJS.Timeout[] = [];
  const breach = new Promise<Breach>((resolve) => {
    timers.push(setTimeout(() => resolve('time'), limits.timeLimitMs));
    timers.push(setInterval(() => void look(pid, limits, resolve), memoryPollMs));
  });
  return { breach, stop: () => timers.forEach((timer) => clearTimeout(timer)) };
}

async function look(pid: number, limits: Limits, report: (breach: Breach) => void): Promise<void> {
  const bytes = await residentBytes(pid);
  if (bytes !== undefined && bytes > limits.memoryLimitBytes) report('memory');
}
