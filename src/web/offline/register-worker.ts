import { whenQuiet } from '../after-paint.ts';

const quietMs = 2000;

/** Lets the worker keep the application on this device, where the browser allows it: over HTTPS, or on this very machine. */
export function registerWorker(): void {
  if (!('serviceWorker' in navigator) || !isSecureContext) return;
  // It loads all that there is, and on a slow line it would be in the way of what the screen waits for.
  whenQuiet(quietMs, () => {
    // Without it the application works as long as there is a line.
    navigator.serviceWorker.register('/worker.js').catch(() => undefined);
  });
}
