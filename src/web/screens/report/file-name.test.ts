import { describe, expect, it } from 'vitest';
import { day } from '../../../core/base/day.ts';
import { fileNameOf } from './file-name.ts';

const report = { kind: 'interim', from: day('2021-04-01'), to: day('2022-03-31') } as const;

describe('fileNameOf', () => {
  it('says project, kind and period, and the language where it is not English', () => {
    expect(fileNameOf('FAC', report, { locale: 'en', format: 'docx' })).toBe(
      'FAC interim report 2021-04-01 – 2022-03-31.docx',
    );
    expect(fileNameOf('FAC', report, { locale: 'ar', format: 'pdf' })).toBe(
      'FAC interim report 2021-04-01 – 2022-03-31.ar.pdf',
    );
  });

  it('holds nothing that a file system refuses', () => {
    expect(fileNameOf('A/B: "c"', report, { locale: 'en', format: 'html' })).toMatch(/^A-B- -c- interim/);
  });
});
