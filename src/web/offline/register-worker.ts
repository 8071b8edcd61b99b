/** Lets the worker keep the application on this device, where the browser allows it: over HTTPS, or on this very machine. */
export function registerWorker(): void {
  if (!('serviceWorker' in navigator) || !isSecureContext) return;
  // Without it the application works as long as there is a line.
  navigator.serviceWorker.register('/worker.js').catch(() => undefined);
}
