import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { merkleRoot } from './merkle-root.ts';

const sha256 = (...parts: readonly (string | Buffer)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};
const leaf = (text: string): Buffer => sha256(Buffer.of(0), text);
const node = (left: Buffer, right: Buffer): Buffer => sha256(Buffer.of(1), left, right);

describe('merkleRoot', () => {
  it('is that of RFC 6962 for lists of any length', () => {
    const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map(leaf) as [Buffer, Buffer, Buffer, Buffer, Buffer];
    expect(merkleRoot([])).toBe(sha256().toString('hex'));
    expect(merkleRoot(['a'])).toBe(a.toString('hex'));
    expect(merkleRoot(['a', 'b'])).toBe(node(a, b).toString('hex'));
    expect(merkleRoot(['a', 'b', 'c'])).toBe(node(node(a, b), c).toString('hex'));
    expect(merkleRoot(['a', 'b', 'c', 'd'])).toBe(node(node(a, b), node(c, d)).toString('hex'));
    expect(merkleRoot(['a', 'b', 'c', 'd', 'e'])).toBe(node(node(node(a, b), node(c, d)), e).toString('hex'));
  });
  it('tells a leaf that looks like a pair from the pair', () => {
    const pair = Buffer.concat([leaf('a'), leaf('b')]).toString('latin1');
    expect(merkleRoot([pair])).not.toBe(merkleRoot(['a', 'b']));
  });
});
