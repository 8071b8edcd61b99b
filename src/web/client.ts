/** The server, as the web application talks to it: the typed client of `api` on the browser's own `fetch`. */

import { type Client, type Fetched, openClient } from '../api/client.ts';

/** A client of the Strand that served this page; its refusals come in the reader's language. */
export const openWebClient = (locale: string): Client<AbortSignal> =>
  openClient<AbortSignal>({
    address: '',
    fetch: async (url, init) => toFetched(await fetch(url, init)),
    newDecoder: () => new TextDecoder(),
    pause,
    headers: { 'Accept-Language': locale },
  });

/** Waits. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

const toFetched = (response: Response): Fetched => ({
  status: response.status,
  headers: response.headers,
  json: () => response.json(),
  arrayBuffer: () => response.arrayBuffer(),
  body: response.body === null ? null : piecesOf(response.body),
});

/** The pieces of a stream; not every browser can go through a stream by itself. */
async function* piecesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}
