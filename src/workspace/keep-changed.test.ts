import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleDocument } from '../../test/sample-document.ts';
import { writeDocx } from '../formats/binary/docx/write-docx.ts';
import { keepChanged } from './keep-changed.ts';

describe('keepChanged', () => {
  let folder = '';
  const path = (): string => join(folder, 'interim-report.docx');
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'strand-kept-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('leaves what Strand wrote, and has nothing to do where nothing is', async () => {
    expect(await keepChanged(path())).toBeUndefined();
    await writeFile(path(), (await writeDocx(sampleDocument('en'), {})).bytes);
    expect(await keepChanged(path())).toBeUndefined();
  });

  it('keeps what somebody has changed, each under a name of its own', async () => {
    await writeFile(path(), 'words of the officer');
    expect(await keepChanged(path())).toBe(join(folder, 'interim-report.kept-1.docx'));
    await writeFile(path(), 'more words');
    expect(await keepChanged(path())).toBe(join(folder, 'interim-report.kept-2.docx'));
    expect(await readFile(join(folder, 'interim-report.kept-1.docx'), 'utf8')).toBe('words of the officer');
  });
});
