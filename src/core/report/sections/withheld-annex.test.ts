import { describe, expect, it } from 'vitest';
import { contextOf, rowsOf, sentencesOf, tablesOf } from '../../../../test/section-blocks.ts';
import { aProject } from '../../testing.ts';
import type { SectionContext } from './section.ts';
import { withheldAnnex } from './withheld-annex.ts';

const contextWith = (publicVersion: NonNullable<SectionContext['publicVersion']>): SectionContext => ({
  ...contextOf(aProject()),
  publicVersion,
});

describe('withheldAnnex', () => {
  it('counts what is withheld by ground, and says what each protects', () => {
    const withheld = [
      { ground: '', passages: 1, rows: 0 },
      { ground: '4(1)(b)', passages: 3, rows: 1 },
    ];
    const context = contextWith({ withheld, hiddenCounts: 2 });
    expect(rowsOf(tablesOf(withheldAnnex, context)[0])).toEqual([
      '– | no ground was given | 1 | 0',
      '4(1)(b) | privacy and the integrity of the individual | 3 | 1',
    ]);
  });

  it('says that nothing is withheld, or that counts are', () => {
    expect(sentencesOf(withheldAnnex, contextWith({ withheld: [], hiddenCounts: 0 }))).toEqual([
      'Nothing is withheld from this version.',
    ]);
    expect(sentencesOf(withheldAnnex, contextWith({ withheld: [], hiddenCounts: 1 }))).toEqual([
      '1 count of persons is not shown, since it is small or would give away a small one.',
    ]);
  });

  it('writes nothing into a version that is not public', () => {
    expect(sentencesOf(withheldAnnex, contextOf(aProject()))).toEqual([]);
  });
});
