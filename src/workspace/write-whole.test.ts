import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exists, writeWhole } from './write-whole.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'strand-write-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('writeWhole', () => {
  it('writes a file, says whether there was one, and leaves no other', async () => {
    const path = join(folder, 'report.txt');
    expect(await writeWhole(path, bytes('first'))).toBe(false);
    expect(await writeWhole(path, bytes('second'))).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe('second');
    expect(readdirSync(folder)).toEqual(['report.txt']);
  });

  it('leaves nothing behind where it cannot write', async () => {
    mkdirSync(join(folder, 'taken'));
    await expect(writeWhole(join(folder, 'taken'), bytes('x'))).rejects.toThrow(/EISDIR|EPERM|EEXIST/);
    expect(readdirSync(folder)).toEqual(['taken']);
    expect(await exists(join(folder, 'nowhere'))).toBe(false);
  });
});
