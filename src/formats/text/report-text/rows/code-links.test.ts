import { describe, expect, it } from 'vitest';
import { aResult, anActivity } from '../../../../core/testing.ts';
import { linksByCode } from './code-links.ts';
import { documentOf } from '../cover/document.ts';

const { reading } = documentOf('x', { name: 'x.txt', sha256: 'a1'.repeat(32) });
const from = (line: number) => ({ source: 'src_1', line, confidence: 'certain' as const });

describe('linksByCode', () => {
  it('makes no link by prefix, and none to a code that two results bear', () => {
    const results = [
      aResult({ id: 'res_1', code: '2.1.1', readFrom: from(1) }),
      aResult({ id: 'res_2', code: '3.1', readFrom: from(2) }),
      aResult({ id: 'res_3', code: '3.1', readFrom: from(3) }),
    ];
    const activities = ['2.1', '3.1', '2.1.1'].map((code, nth) =>
      anActivity({ id: `act_${nth}`, code, readFrom: from(10 + nth) }),
    );
    expect(linksByCode(reading, results, activities)).toMatchObject([
      { from: 'act_2', to: 'res_1', origin: 'numbering' },
    ]);
  });
});
