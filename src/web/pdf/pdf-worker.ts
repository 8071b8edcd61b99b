/**
 * The worker in which PDF documents are taken apart, so that the page goes on meanwhile. This file is both sides: the application loads it to open the
 * worker, and the worker is this file again.
 */

const isWorker = typeof document === 'undefined';

/** Opens the worker; it is ready when it has loaded what it works with. */
export function openPdfWorker(): Promise<Worker> {
  const worker = new Worker(import.meta.url, { type: 'module' });
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', () => resolve(worker), { once: true });
    worker.addEventListener('error', () => reject(new Error('the worker for PDF could not be loaded')), {
      once: true,
    });
  });
}

if (isWorker) {
  // What is sent before this is loaded would be lost; hence the word that it is.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  self.postMessage('ready', {});
}
