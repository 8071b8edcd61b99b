/** Server-sent events (WHATWG HTML, 9.2): each with its number as id, so that a reader who lost the line comes back for what he missed. */

import { Problem } from '../core/problem.ts';

/** How a stream is kept: a comment each `heartbeatMs` keeps proxies from closing it; after `longestMs` it ends and its reader comes back as whoever he then is. */
export type StreamTimes = { readonly heartbeatMs: number; readonly longestMs: number };

type Event = { readonly id: number; readonly data: unknown };

const retryMs = 2000;

/** The text of a stream of events, until they end, the signal, or the time is over. */
export async function* eventText(
  events: AsyncIterable<Event>,
  { heartbeatMs, longestMs }: StreamTimes,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const source = events[Symbol.asyncIterator]();
  const over = AbortSignal.any([signal, AbortSignal.timeout(longestMs)]);
  yield encoder.encode(`retry: ${retryMs}\n\n`);
  try {
    let next = nextOf(source);
    while (!over.aborted) {
      const found = await firstOf(next, heartbeatMs, over);
      if (found === 'nothing') {
        if (!over.aborted) yield encoder.encode(': still here\n\n');
        continue;
      }
      if (found.done === true) return;
      yield encoder.encode(`id: ${found.value.id}\ndata: ${JSON.stringify(found.value.data)}\n\n`);
      next = nextOf(source);
    }
  } catch (error) {
    // Refused in the middle: the reader comes back, and is then told why.
    if (!(error instanceof Problem)) throw error;
  } finally {
    // Not awaited: a source that waits for its next event ends by the signal, and may be slow to see it.
    void source.return?.()?.catch(() => undefined);
  }
}

/** The next event. Where nobody waits for it any more, its failure is nobody's. */
function nextOf(source: AsyncIterator<Event>): Promise<IteratorResult<Event>> {
  const next = source.next();
  next.catch(() => undefined);
  return next;
}

/** What comes first: the value, or nothing because of the time or the signal. */
async function firstOf<Value>(
  value: Promise<Value>,
  ms: number,
  signal: AbortSignal,
): Promise<Value | 'nothing'> {
  const done = new AbortController();
  const end = AbortSignal.any([signal, done.signal]);
  const nothing = new Promise<'nothing'>((resolve) => {
    const timer = setTimeout(() => resolve('nothing'), ms);
    const stop = (): void => {
      clearTimeout(timer);
      resolve('nothing');
    };
    if (end.aborted) stop();
    else end.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([value, nothing]);
  } finally {
    done.abort();
  }
}
