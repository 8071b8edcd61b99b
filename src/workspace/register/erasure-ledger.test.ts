import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openErasureLedger } from './erasure-ledger.ts';

const folder = mkdtempSync(join(tmpdir(), 'strand-ledger-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const erasure = (person: string) => ({
  office: '00000000-0000-4000-8000-00000000000a',
  project: 'prj_1',
  person,
  at: '2026-11-28T08:00:00.000Z',
});

describe('openErasureLedger', () => {
  it('keeps who was erased, in a file for its owner alone', async () => {
    const ledger = openErasureLedger(folder);
    expect(await ledger.list()).toEqual([]);
    const many = ['per_1', 'per_2', 'per_3'].map(erasure);
    await Promise.all(many.map(ledger.add));
    const listed = await openErasureLedger(folder).list();
    expect(listed.toSorted((a, b) => (a.person < b.person ? -1 : 1))).toEqual(many);
    expect(statSync(join(folder, 'erased.jsonl')).mode & 0o777).toBe(0o600);
  });
  it('passes over what a power cut left of a line, and goes on after it', async () => {
    const path = join(folder, 'erased.jsonl');
    const before = (await openErasureLedger(folder).list()).length;
    appendFileSync(path, '\n{"office":"0000');
    await openErasureLedger(folder).add(erasure('per_4'));
    const listed = await openErasureLedger(folder).list();
    expect([listed.length, listed.at(-1)?.person]).toEqual([before + 1, 'per_4']);
    expect(readFileSync(path, 'utf8')).toContain('"0000\n');
  });
});
