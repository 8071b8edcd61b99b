import { describe, expect, it } from 'vitest';
import { sampleDocument } from '../../test/sample-document.ts';
import { type Draft, gap, text, value } from '../core/report/phrase.ts';
import { gapsOf } from './gaps-of.ts';

const paragraph = (...line: readonly Draft[]) => ({ kind: 'paragraph' as const, line });

describe('gapsOf', () => {
  it('finds what a document marks as missing, wherever it stands', () => {
    expect(gapsOf(sampleDocument('en'))).toEqual(['ind 9.9 is not in the record']);
    const cells = [{ lines: [[gap('No target')], [gap('No baseline')]] }];
    const table = {
      kind: 'table' as const,
      id: 'tbl-1',
      columns: [{ share: 1, kind: 'text' as const }],
      header: [],
      rows: [{ kind: 'body' as const, cells }],
      remarks: [],
    };
    expect(gapsOf(sampleDocument('en', [{ kind: 'landscape', blocks: [table] }]))).toEqual([
      'No target',
      'No baseline',
    ]);
  });

  it('counts a mark in two directions once, and two marks with words between them twice', () => {
    const twice = [gap('{code} is missing', { code: 'مؤشر 1' }), value(' and '), gap('No target')];
    expect(gapsOf(sampleDocument('en', [paragraph(...twice)]))).toHaveLength(2);
  });

  it('finds nothing in a document that is complete', () => {
    expect(gapsOf(sampleDocument('en', [paragraph(text({ en: 'All is well.' }))]))).toEqual([]);
  });
});
