import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Problem } from '../core/problem.ts';
import { type Listener, listen } from './listen.ts';
import { limitedBytes } from './read-body.ts';

describe('limitedBytes', () => {
  let listener: Listener;
  beforeAll(async () => {
    listener = await listen({ host: '127.0.0.1', port: 0 });
  });
  afterAll(() => listener.close(0));

  /** What comes of a body that is read so long after it began to come, where its sender went away in between or stayed. */
  const readAfter = async (ms: number, sent: string, goesAway: boolean): Promise<unknown> => {
    const reading = new Promise((resolve) => {
      listener.answerWith(async (request) => {
        await sleep(ms);
        resolve(await textOf(request));
        return new Response();
      });
    });
    const socket = connect(listener.port, '127.0.0.1');
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    socket.write(`POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n${sent}`);
    if (goesAway) setTimeout(() => socket.destroy(), 30);
    const read = await reading;
    socket.destroy();
    return read;
  };

  const broken = [
    'Content-Length: 500\r\n\r\nhalf a file',
    'Content-Length: 500\r\n\r\n',
    'Transfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n',
  ];

  it('gives what is whole', async () => {
    expect(await readAfter(0, 'Content-Length: 5\r\n\r\nwhole', false)).toBe('whole');
    expect(await readAfter(20, 'Transfer-Encoding: chunked\r\n\r\n5\r\nwhole\r\n0\r\n\r\n', false)).toBe(
      'whole',
    );
  });

  it('refuses what is too large as soon as it is announced', async () => {
    expect(await readAfter(0, 'Content-Length: 2000\r\n\r\n', false)).toBe('input-too-large');
  });

  it('gives nothing of a question, whatever it announces', async () => {
    const request = new Request('https://strand.example.org/', { headers: { 'Content-Length': '2000' } });
    expect(await textOf(request)).toBe('');
  });

  it('refuses what breaks off while it is read', async () => {
    for (const sent of broken) expect(await readAfter(0, sent, true)).toBe('unreadable-input');
  });

  it('refuses what has broken off before anybody reads it, and does not take it for something small', async () => {
    for (const sent of broken) expect(await readAfter(150, sent, true)).toBe('unreadable-input');
  });
});

async function textOf(request: Request): Promise<string> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of limitedBytes(request, 1000)) chunks.push(chunk);
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
  return Buffer.concat(chunks).toString();
}
