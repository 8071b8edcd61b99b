/** A slow line to a server, for all that a browser asks for: pages, workers and what they load. A browser's own one holds for what a page asks for alone. */

import { type IncomingMessage, type ServerResponse, createServer, request } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** How slow: milliseconds until an answer begins, and bytes a second of all answers together. */
export type Slowness = { readonly latencyMs: number; readonly bytesPerSecond: number };

/** An address by which a server is reached slowly. */
export type SlowLine = { readonly address: string; readonly close: () => void };

const pieceBytes = 4096;

/** Opens a line to the server at an address. */
export async function openSlowLine(to: string, { latencyMs, bytesPerSecond }: Slowness): Promise<SlowLine> {
  const { hostname, port } = new URL(to);
  let freeAt = 0;
  // One piece goes after the other, whichever answers they belong to.
  const turn = async (bytes: number): Promise<void> => {
    freeAt = Math.max(freeAt, performance.now()) + (bytes / bytesPerSecond) * 1000;
    await sleep(freeAt - performance.now());
  };
  async function* slowly(answer: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const part of answer)
      for (let at = 0; at < part.length; at += pieceBytes) {
        const piece = part.subarray(at, at + pieceBytes);
        await turn(piece.length);
        yield piece;
      }
  }
  const forward = async (asked: IncomingMessage, answer: ServerResponse): Promise<void> => {
    const { method, url, headers } = asked;
    await sleep(latencyMs);
    const passed = request({ hostname, port, method, path: url, headers });
    answer.once('close', () => passed.destroy());
    const answered = new Promise<IncomingMessage>((resolve, reject) => {
      passed.once('response', resolve).once('error', reject);
    });
    asked.pipe(passed);
    const from = await answered;
    answer.writeHead(from.statusCode ?? 502, from.headers);
    answer.flushHeaders();
    await pipeline(from, slowly, answer);
  };
  const server = createServer((asked, answer) => {
    // Who leaves a page ends what it was being sent.
    forward(asked, answer).catch(() => answer.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, hostname, resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('a line has a port');
  return {
    address: `http://${hostname}:${bound.port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
