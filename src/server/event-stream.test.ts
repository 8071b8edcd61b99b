import { describe, expect, it } from 'vitest';
import { readEvents } from '../api/read-events.ts';
import { byteStream } from './byte-stream.ts';
import { eventText } from './event-stream.ts';

const times = { heartbeatMs: 20_000, longestMs: 60_000 };

async function* numbered(count: number) {
  for (let id = 1; id <= count; id += 1) yield { id, data: { text: `line\n${id}` } };
}

/** Nothing happens until the signal. */
async function* silent(signal: AbortSignal): AsyncGenerator<{ readonly id: number; readonly data: unknown }> {
  await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
  yield* [];
}

async function textOf(source: AsyncIterable<Uint8Array>): Promise<string> {
  let text = '';
  for await (const bytes of source) text += new TextDecoder().decode(bytes);
  return text;
}

describe('eventText', () => {
  it('says when to come back, then each event with its number, as a client reads it', async () => {
    const signal = new AbortController().signal;
    expect(await textOf(eventText(numbered(1), times, signal))).toBe(
      'retry: 2000\n\nid: 1\ndata: {"text":"line\\n1"}\n\n',
    );
    const read = [];
    for await (const event of readEvents(eventText(numbered(3), times, signal), new TextDecoder()))
      read.push(event.id);
    expect(read).toEqual([1, 2, 3]);
  });

  it('says that it lives while nothing happens, and ends when its time is over', async () => {
    const ending = new AbortController();
    const text = await textOf(
      eventText(silent(ending.signal), { heartbeatMs: 10, longestMs: 60 }, ending.signal),
    );
    ending.abort();
    expect(text.match(/: still here\n\n/g)?.length).toBeGreaterThan(1);
  });

  it('ends with its signal', async () => {
    const ending = new AbortController();
    const reading = textOf(eventText(silent(ending.signal), times, ending.signal));
    ending.abort();
    expect(await reading).toBe('retry: 2000\n\n');
  });
});

describe('byteStream', () => {
  it('reads no faster than its reader, and tells once when it is left', async () => {
    let given = 0;
    let ends = 0;
    async function* endless() {
      for (;;) yield new Uint8Array([(given += 1) % 256]);
    }
    const reader = byteStream(endless(), () => void (ends += 1)).getReader();
    await reader.read();
    await reader.read();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(given).toBe(2);
    await reader.cancel();
    await reader.cancel();
    expect(ends).toBe(1);
  });
});
