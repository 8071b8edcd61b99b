import { describe, expect, it } from 'vitest';
import { reportFileName } from './report-file-name.ts';

describe('reportFileName', () => {
  it('names the kind, and the language where it is not English', () => {
    expect(reportFileName({ kind: 'interim', locale: 'en', format: 'docx' })).toBe('interim-report.docx');
    expect(reportFileName({ kind: 'ad-hoc', locale: 'ar', format: 'pdf' })).toBe('ad-hoc-report.ar.pdf');
  });
});
