const quietMs = 2000;

/** Lets the worker keep the application on this device, where the browser allows it: over HTTPS, or on this very machine. */
export function registerWorker(): void {
  if (!('serviceWorker' in navigator) || !isSecureContext) return;
  // It loads all that there is, and on a slow line it would be in the way of what the screen waits for.
  whenQuiet(() => {
    // Without it the application works as long as there is a line.
    navigator.serviceWorker.register('/worker.js').catch(() => undefined);
  });
}

/** Calls back once nothing has come from the server for a while. */
function whenQuiet(then: () => void): void {
  const observer = new PerformanceObserver(() => wait());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      observer.disconnect();
      then();
    }, quietMs);
  };
  observer.observe({ type: 'resource' });
  wait();
}
