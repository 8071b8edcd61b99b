import { describe, expect, test } from 'vitest';
import { allDifferences } from './compare-grids.ts';
import { gridsAndForms } from './document-grids.ts';
import { allCases } from './documents-under-test.ts';
import { foldText } from './fold.ts';
import { throughDocx } from './through-docx.ts';

describe('every cell of every table and form of a document', () => {
  for (const { name, document: build } of allCases) {
    test(`is in its DOCX: ${name}`, async () => {
      const document = build();
      const { blocks } = await throughDocx(document);
      const found = blocks.flatMap((block) => (block.kind === 'table' ? [block.grid] : []));
      expect(allDifferences(gridsAndForms(document), found, foldText)).toEqual([]);
    });
  }
});
