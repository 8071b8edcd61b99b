/** Signals that ask a process to end. */

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Who presses Ctrl+C once is sometimes heard twice, by the terminal and by npm. */
const deafMs = 1000;

/** Comes with the first signal that asks this process to end; from then on another one ends it at once. */
export function firstSignal(): Promise<void> {
  return new Promise((resolve) => {
    let since: number | undefined;
    const hear = (): void => {
      if (since === undefined) {
        since = performance.now();
        resolve();
      } else if (performance.now() - since > deafMs) process.exit(1);
    };
    for (const signal of signals) process.on(signal, hear);
  });
}
