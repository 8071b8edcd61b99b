import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sampleDocument } from '../../../../test/sample-document.ts';
import { isUntouchedDocx } from './is-untouched.ts';
import { writeDocx } from './write-docx.ts';

describe('isUntouchedDocx', () => {
  it('knows a file of ours', async () => {
    expect(isUntouchedDocx((await writeDocx(sampleDocument('en'), {})).bytes)).toBe(true);
  });

  it('knows a file that somebody has saved since', async () => {
    const parts = unzipSync((await writeDocx(sampleDocument('en'), {})).bytes);
    const core = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array());
    const saved = core.replace(/(<dcterms:modified [^>]*>[\d-]+T)00:00:00Z/, '$109:41:07Z');
    expect(isUntouchedDocx(zipSync({ ...parts, 'docProps/core.xml': strToU8(saved) }))).toBe(false);
  });

  it('takes anything else for somebody’s work', () => {
    expect(isUntouchedDocx(strToU8('not a Word file'))).toBe(false);
    expect(isUntouchedDocx(new Uint8Array())).toBe(false);
  });
});
