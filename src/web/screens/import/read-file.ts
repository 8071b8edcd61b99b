/** Reads a file or pasted text: here where it is small or there is no line, else on the server, which has more time and memory. */

import { readReport } from '../../../api/exchange.ts';
import type { Client } from '../../../api/client.ts';
import { Problem, problems } from '../../../core/problem.ts';
import { toProject } from '../../../core/project.ts';
import { isProjectBlank } from './is-blank.ts';
import { withPlaces } from './place-marks.ts';
import type { Asked, DroppedFile, ExtractedText, ReadFile, Refused, Told } from './reading-job.ts';
import { refusalWords } from './refusal-words.ts';

/** Texts up to so many characters are read in the browser. */
const mostHere = 300_000;
const mostOfName = 200;

/** Where reading is: taking text out of pages, or reading it, here or on the server. */
export type Progress =
  | { readonly step: 'opening' }
  | { readonly step: 'pages'; readonly page: number; readonly pages: number }
  | { readonly step: 'reading'; readonly where: 'here' | 'server' };

/** What reading works with. */
export type ReadParts = {
  readonly client: Client<AbortSignal>;
  readonly office: string;
  readonly signal: AbortSignal;
  readonly tell: (progress: Progress) => void;
};

/** Reads a file. It ends with what it says or why it cannot be read; nothing comes any more once the signal was given. */
export async function readFile(file: DroppedFile, parts: ReadParts): Promise<ReadFile | Refused> {
  parts.tell({ step: 'opening' });
  const { openReadingWorker } = await import('./reading-worker.ts');
  const worker = openReadingWorker();
  const end = (): void => worker.terminate();
  parts.signal.addEventListener('abort', end);
  try {
    const extracted = await ask(worker, { extract: file }, parts);
    if ('refused' in extracted) return extracted.refused;
    if (!('extracted' in extracted)) return brokeOff;
    const isLarge = extracted.extracted.text.length > mostHere && navigator.onLine;
    const onServer = isLarge ? await readOnServer(extracted.extracted, parts) : undefined;
    if (onServer !== undefined) return onServer;
    parts.tell({ step: 'reading', where: 'here' });
    const read = await ask(worker, { read: extracted.extracted }, parts);
    if ('refused' in read) return read.refused;
    return 'read' in read ? read.read : brokeOff;
  } finally {
    parts.signal.removeEventListener('abort', end);
    end();
  }
}

const brokeOff: Refused = { message: refusalWords.brokeOff, params: {} };

/** Asks the worker; what it tells on the way goes to whoever waits. */
const ask = (worker: Worker, asked: Asked, { tell }: ReadParts): Promise<Told> =>
  new Promise((resolve) => {
    const heard = new AbortController();
    const until = { signal: heard.signal };
    const end = (told: Told): void => {
      heard.abort();
      resolve(told);
    };
    const hear = ({ data: told }: MessageEvent<Told>): void => {
      if ('page' in told) tell({ step: 'pages', ...told });
      // The reader of PDFs takes itself for a worker of its own, and greets.
      else if ('extracted' in told || 'read' in told || 'refused' in told) end(told);
    };
    worker.addEventListener('message', hear, until);
    worker.addEventListener('error', () => end({ refused: brokeOff }), until);
    worker.postMessage(asked, { transfer: [] });
  });

/** The text read on the server; `undefined` where it does not answer. */
async function readOnServer(
  extracted: ExtractedText,
  { client, office, signal, tell }: ReadParts,
): Promise<ReadFile | Refused | undefined> {
  tell({ step: 'reading', where: 'server' });
  try {
    const { json } = await client.call(readReport, {
      params: { office },
      query: { name: extracted.name.slice(0, mostOfName) },
      file: { bytes: new TextEncoder().encode(extracted.text), mediaType: 'text/plain' },
      signal,
    });
    const record = toProject(json.record);
    if (isProjectBlank(record)) return { message: refusalWords.nothing, params: {} };
    return {
      ...extracted,
      record: withPlaces(record, extracted),
      issues: json.issues.map(({ message, ...issue }) => ({
        ...issue,
        message: '{words}',
        params: { words: message },
      })),
    };
  } catch (error) {
    if (!(error instanceof Problem) || problems[error.code].status >= 500) return undefined;
    return { message: problems[error.code].title, params: error.params };
  }
}
