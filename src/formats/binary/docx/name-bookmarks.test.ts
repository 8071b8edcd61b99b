import { describe, expect, it } from 'vitest';
import { nameBookmarks, numberBookmark } from './name-bookmarks.ts';

describe('nameBookmarks', () => {
  it('gives names that Word takes, unique whatever their case', () => {
    const long = 'tbl-work-plan-of-a-strand-with-a-very-long-name';
    const ids = ['tbl-plan', 'tbl_plan', 'TBL-PLAN', `${long}-1`, `${long}-2`, 'قسم', 'جدول', 'x', 'x'];
    const names = [...nameBookmarks(ids).values()];
    const all = [...names, ...names.map(numberBookmark)];
    expect(names).toHaveLength(8);
    expect(new Set(all.map((name) => name.toLowerCase())).size).toBe(16);
    for (const name of all) expect(name).toMatch(/^_[A-Za-z0-9_]{1,39}$/);
  });
});
