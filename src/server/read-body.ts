/** Bodies of requests, held to their limits before anything is made of them. */

import { Problem } from '../core/problem.ts';

const deepest = 64;

/**
 * The chunks of a body; it ends with Problem `input-too-large` where the sender announces or sends more than `most` bytes, and with
 * `unreadable-input` where he goes away before he has sent all: what is left of a file is not a smaller file.
 */
export async function* limitedBytes(request: Request, most: number): AsyncGenerator<Uint8Array> {
  // A question has no body, whatever it announces.
  if (request.body === null) return;
  const length = request.headers.get('content-length');
  refuseTooLarge(Number(length ?? '0'), most);
  let actual = 0;
  for await (const chunk of arriving(request.body)) {
    actual += chunk.length;
    refuseTooLarge(actual, most);
    yield chunk;
  }
  // A sender who is gone before anybody reads leaves a stream that ends without an error.
  if (length === null ? request.signal.aborted : actual < Number(length)) throw brokenOff();
}

async function* arriving(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch (cause) {
    throw brokenOff(cause);
  }
}

const brokenOff = (cause?: unknown): Problem =>
  new Problem('unreadable-input', { why: 'it breaks off before its end' }, { cause });

/** What a body is held to: bytes of its own, and `take`, which is told of each chunk that stays in memory and throws where there is no room for it. */
export type BodyBounds = { readonly most: number; readonly take: (bytes: number) => void };

/**
 * The JSON of a body of at most `most` bytes; `undefined` where there is none. Problems `input-too-large`, `wrong-media-type`, and
 * `unreadable-input` where it is no JSON, nested more than 64 deep, or holds a key `__proto__`.
 */
export async function readJson(request: Request, { most, take }: BodyBounds): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of limitedBytes(request, most)) {
    take(chunk.length);
    chunks.push(chunk);
  }
  if (chunks.length === 0) return undefined;
  refuseOtherMediaType(request, ['application/json']);
  const value = parseJson(Buffer.concat(chunks));
  refuseTraps(value);
  return value;
}

/** Throws Problem `wrong-media-type` where the body is of none of these. */
export function refuseOtherMediaType(request: Request, accepted: readonly string[]): void {
  const actual = mediaTypeOf(request);
  if (!accepted.includes(actual)) throw new Problem('wrong-media-type', { accepted: accepted.join(', ') });
}

/** The media type of a body, without its parameters, in lower case. */
export const mediaTypeOf = (request: Request): string =>
  (request.headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';

function refuseTooLarge(actual: number, most: number): void {
  if (actual > most) throw new Problem('input-too-large', { actual, most });
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new Problem('unreadable-input', { why: 'not JSON in UTF-8' }, { cause });
  }
}

/** Level by level instead of by calling itself, so that no nesting can use up the stack. */
function refuseTraps(value: unknown): void {
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest)
      throw new Problem('unreadable-input', { why: `nested more than ${deepest} levels deep` });
    level = level.flatMap(innerValues);
  }
}

function innerValues(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Object.hasOwn(value, '__proto__'))
    throw new Problem('unreadable-input', { why: 'with a key “__proto__”' });
  return Object.values(value);
}
