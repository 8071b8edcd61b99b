/**
 * Reads files beside the application, so that the page goes on while it does. This file is both sides: the application loads it to open the worker, and
 * the worker is this file again.
 */

import type { Asked, Told } from './reading-job.ts';
import { extractText, readText } from './read-text.ts';
import { refusalWords } from './refusal-words.ts';

/** Opens the worker. */
export const openReadingWorker = (): Worker => new Worker(import.meta.url, { type: 'module' });

const isWorker = typeof document === 'undefined';
const tell = (told: Told): void => self.postMessage(told, { transfer: [] });

if (isWorker)
  self.addEventListener('message', (event: MessageEvent<Asked>) => {
    answer(event.data).then(tell, () => tell({ refused: { message: refusalWords.brokeOff, params: {} } }));
  });

async function answer(asked: Asked): Promise<Told> {
  if ('read' in asked) {
    const read = readText(asked.read);
    return 'message' in read ? { refused: read } : { read };
  }
  const extracted = await extractText(asked.extract, (page, pages) => tell({ page, pages }));
  return 'message' in extracted ? { refused: extracted } : { extracted };
}
