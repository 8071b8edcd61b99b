/**
 * Runs the checks beside the page, which goes on meanwhile. This file is both sides: the application loads it to open the worker, and the worker is this
 * file again.
 */

import type { Asked, ToldResult } from './told-findings.ts';

/** A worker that answers one question after the other. */
export type CheckingWorker = { readonly ask: (asked: Asked) => void; readonly close: () => void };

/** What a worker calls back: its answers in order, and that it has broken off and gives none any more. */
export type CheckingListener = {
  readonly told: (result: ToldResult) => void;
  readonly brokeOff: () => void;
};

type Told = { readonly result: ToldResult } | 'broke off';

const isWorker = typeof document === 'undefined';

/** Opens a worker. */
export function openCheckingWorker({ told, brokeOff }: CheckingListener): CheckingWorker {
  const worker = new Worker(import.meta.url, { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Told>) =>
    data === 'broke off' ? brokeOff() : told(data.result),
  );
  worker.addEventListener('error', brokeOff);
  return { ask: (asked) => worker.postMessage(asked, {}), close: () => worker.terminate() };
}

if (isWorker) {
  // Loaded apart, so that the page, which has this file too, need not load it.
  const answering = import('./check-record.ts').then(({ answerQuestions }) => answerQuestions());
  const say = (told: Told): void => self.postMessage(told, {});
  answering.catch(() => say('broke off'));
  self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
    answering.then((answer) => say({ result: answer(data) })).catch(() => say('broke off'));
  });
}
