import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Problem } from '../core/problem.ts';
import { listen } from './listen.ts';

const here = { host: '127.0.0.1', port: 0 };
const addressOf = (port: number): string => `http://127.0.0.1:${port}/`;

describe('listen', () => {
  it('asks to come again until there is somebody who answers', async () => {
    const listener = await listen(here);
    const early = await fetch(addressOf(listener.port));
    expect({ status: early.status, after: early.headers.get('retry-after') }).toEqual({
      status: 503,
      after: '1',
    });
    listener.answerWith(() => new Response('here'));
    expect(await (await fetch(addressOf(listener.port))).text()).toBe('here');
    await listener.close(100);
  });

  it('refuses a port that is in use', async () => {
    const first = await listen(here);
    const second = await listen({ ...here, port: first.port }).catch((error: unknown) => error);
    await first.close(100);
    expect(second).toBeInstanceOf(Problem);
    expect(second).toMatchObject({ code: 'address-in-use', params: { port: String(first.port) } });
  });

  it('refuses an address that is not this machine’s', async () => {
    const refused = await listen({ host: '203.0.113.1', port: 0 }).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'address-unusable' });
  });

  it('lets a running request end before it closes', async () => {
    const listener = await listen(here);
    listener.answerWith(async () => {
      await sleep(150);
      return new Response('whole');
    });
    const running = fetch(addressOf(listener.port));
    await sleep(50);
    await listener.close(5_000);
    expect(await (await running).text()).toBe('whole');
  });

  it('does not wait longer than the grace for one that never ends, nor for streams of events', async () => {
    const listener = await listen(here);
    listener.answerWith(() => new Response(new ReadableStream()));
    const headers = { Accept: 'text/event-stream' };
    const [stream, slow] = await Promise.all([
      fetch(addressOf(listener.port), { headers }),
      fetch(addressOf(listener.port)),
    ]);
    const ends = Promise.allSettled([stream.text(), slow.text()]);
    const silent = connect(listener.port, '127.0.0.1');
    silent.on('error', () => undefined);
    const start = performance.now();
    await listener.close(200);
    expect(performance.now() - start).toBeLessThan(2_000);
    expect((await ends).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});
