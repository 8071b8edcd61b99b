/** Queues in front of the work: so many requests at work, so many waiting, and a refusal for the rest. */

import { Problem } from '../core/problem.ts';

/** How many requests are at work at once, and how many may wait for their turn. */
export type QueueSize = { readonly atOnce: number; readonly waiting: number };

/** A queue. `run` does the work when its turn comes: Problem `server-busy` where too many wait, `took-too-long` where the signal ends the wait. */
export type Queue = {
  readonly run: <Result>(signal: AbortSignal, work: () => Promise<Result>) => Promise<Result>;
};

/** Opens a queue; who waits gets his turn in order of coming. */
export function openQueue({ atOnce, waiting }: QueueSize): Queue {
  const queue: (() => void)[] = [];
  let free = atOnce;
  const take = (signal: AbortSignal): Promise<void> => {
    if (signal.aborted) return Promise.reject(new Problem('took-too-long'));
    if (free > 0) {
      free -= 1;
      return Promise.resolve();
    }
    if (queue.length >= waiting) return Promise.reject(new Problem('server-busy'));
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        queue.splice(queue.indexOf(enter), 1);
        reject(new Problem('took-too-long'));
      };
      const enter = (): void => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      queue.push(enter);
      signal.addEventListener('abort', leave, { once: true });
    });
  };
  const give = (): void => {
    const next = queue.shift();
    if (next === undefined) free += 1;
    else next();
  };
  return {
    run: async (signal, work) => {
      await take(signal);
      try {
        return await work();
      } finally {
        give();
      }
    },
  };
}
