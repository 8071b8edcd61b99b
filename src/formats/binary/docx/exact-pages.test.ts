import { describe, expect, it } from 'vitest';
import { sampleDocument } from '../../../../test/sample-document.ts';
import { exactPages } from './exact-pages.ts';

describe('exactPages', () => {
  it.each(['en', 'ar'] as const)('gives the page of each heading, table and figure: %s', async (locale) => {
    const pages = await exactPages(sampleDocument(locale));
    expect(pages).toEqual({
      'sec-description': 3,
      'fig-progress': 3,
      'tbl-logframe': 4,
      'sec-plan': 5,
      'sub-plan': 5,
      'tbl-plan': 5,
    });
  });
});
