import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { expectProblem } from '../../test/expect-problem.ts';
import { anEntry } from '../../test/journal-of.ts';
import { put } from '../core/change.ts';
import { emptyProject } from '../core/project.ts';
import { anActivity } from '../core/testing.ts';
import { chainEntry, isChain } from './journal-chain.ts';

const zeros = '0'.repeat(64);
const entry = (en: string) => anEntry(emptyProject, [put('activities', anActivity({ title: { en } }))]);

describe('chainEntry', () => {
  it('hashes a zero byte, the hash before and the text', () => {
    const { text, hash } = chainEntry('ab'.repeat(32), entry('é'));
    const bytes = Buffer.concat([Buffer.of(0), Buffer.alloc(32, 0xab), Buffer.from(text, 'utf8')]);
    expect(hash).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(JSON.parse(text)).toEqual(entry('é'));
  });
  it.each(['\0', '\ud83d', '\ude00\ud83d', '\\\0'])('refuses what cannot be stored (%j)', (text) => {
    expectProblem(() => chainEntry(zeros, entry(text)), 'text-not-storable');
  });
  it.each(['\\u0000', '\\\\ud800', '\u{1f600}', '\u0001', '\\'])('takes %j', (text) => {
    expect(chainEntry(zeros, entry(text)).text).toContain(JSON.stringify(text));
  });
});

describe('isChain', () => {
  const first = chainEntry(zeros, entry('One'));
  const second = chainEntry(first.hash, entry('Two'));
  it('holds where each entry follows on the one before', () => {
    expect(isChain(zeros, [first, second])).toBe(true);
    expect(isChain(first.hash, [second])).toBe(true);
    expect(isChain(zeros, [])).toBe(true);
  });
  it('does not hold where one is missing, changed or elsewhere', () => {
    expect(isChain(zeros, [second])).toBe(false);
    expect(isChain(zeros, [second, first])).toBe(false);
    expect(isChain(zeros, [{ ...first, text: first.text.replace('One', 'Two') }])).toBe(false);
  });
});
