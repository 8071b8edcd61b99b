/** The passphrase around a `.strand` file: the format of age (age-encryption.org/v1), which `age --decrypt` opens too. */

import { Decrypter, Encrypter } from 'age-encryption';
import { Problem } from '../../core/problem.ts';

/** The first bytes of an encrypted file. */
const mark = 'age-encryption.org/v1\n';

// 2^17 rounds of scrypt: a second and 130 MB for each guess.
const workFactor = 17;

/** The bytes encrypted. */
export async function* encrypt(
  bytes: AsyncIterable<Uint8Array>,
  passphrase: string,
): AsyncGenerator<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase.normalize('NFC'));
  encrypter.setScryptWorkFactor(workFactor);
  yield* await encrypter.encrypt(toStream(bytes));
}

/**
 * The bytes as they were before encryption; unchanged where they are not encrypted. Throws Problems `passphrase-missing`, `passphrase-wrong`, and
 * `archive-ends-early` or `archive-unreadable` where the file is cut or damaged.
 */
export async function* decrypt(
  bytes: AsyncIterable<Uint8Array>,
  passphrase: string | undefined,
): AsyncGenerator<Uint8Array> {
  const { start, all } = await peek(bytes, mark.length);
  if (Buffer.from(start).toString('latin1') !== mark) {
    yield* all;
    return;
  }
  if (passphrase === undefined || passphrase === '') throw new Problem('passphrase-missing');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase.normalize('NFC'));
  const opened = await decrypter.decrypt(toStream(all)).catch((cause: unknown) => {
    throw new Problem('passphrase-wrong', {}, { cause });
  });
  try {
    yield* opened;
  } catch (cause) {
    throw cause instanceof Problem ? cause : new Problem('archive-unreadable', {}, { cause });
  }
}

function toStream(bytes: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = bytes[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const next = await iterator.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
    cancel: async () => {
      await iterator.return?.();
    },
  });
}

type Peeked = { readonly start: Uint8Array; readonly all: AsyncIterable<Uint8Array> };

/** The first bytes, and all of them again. */
async function peek(bytes: AsyncIterable<Uint8Array>, count: number): Promise<Peeked> {
  const iterator = bytes[Symbol.asyncIterator]();
  let start = Buffer.alloc(0);
  while (start.length < count) {
    const next = await iterator.next();
    if (next.done === true) break;
    start = Buffer.concat([start, next.value]);
  }
  return { start: start.subarray(0, count), all: resume(start, iterator) };
}

async function* resume(start: Uint8Array, iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (start.length > 0) yield start;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}
