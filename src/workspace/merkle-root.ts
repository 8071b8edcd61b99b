import { createHash } from 'node:crypto';

/**
 * The Merkle root of texts in their order, in hex, as RFC 6962 (2.1) has it: leaves are hashed after a zero byte, pairs after a one, and a list is
 * split at the largest power of two below its length. None at all have the hash of nothing.
 */
export const merkleRoot = (texts: readonly string[]): string =>
  texts.length === 0 ? createHash('sha256').digest('hex') : rootOf(texts.map(leafOf)).toString('hex');

const leafOf = (text: string): Buffer => createHash('sha256').update('\0').update(text, 'utf8').digest();

function rootOf(hashes: readonly Buffer[]): Buffer {
  const [first] = hashes;
  if (first !== undefined && hashes.length === 1) return first;
  const split = 2 ** Math.ceil(Math.log2(hashes.length) - 1);
  return createHash('sha256')
    .update('\u0001')
    .update(rootOf(hashes.slice(0, split)))
    .update(rootOf(hashes.slice(split)))
    .digest();
}
