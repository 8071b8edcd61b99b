import { describe, expect, it } from 'vitest';
import { decimal } from '../../base/decimal.ts';
import { anIndicator } from '../../testing.ts';
import { declaresSex, isAboutSex, isSplitBySex } from './sex.ts';

describe('isAboutSex', () => {
  it('knows English, French and Arabic', () => {
    for (const text of ['women', 'Men', 'by gender', 'femmes', 'Hommes', 'نساء'])
      expect(isAboutSex(text)).toBe(true);
    for (const text of ['age', 'management', 'Mentoring', 'Sussex', 'amen'])
      expect(isAboutSex(text)).toBe(false);
  });
});

describe('declaresSex', () => {
  it('looks at names and categories', () => {
    expect(declaresSex(anIndicator({ dimensions: [{ name: 'who', categories: ['women', 'men'] }] }))).toBe(
      true,
    );
    expect(declaresSex(anIndicator({ dimensions: [{ name: 'age', categories: ['young'] }] }))).toBe(false);
    expect(declaresSex(anIndicator())).toBe(false);
  });
});

describe('isSplitBySex', () => {
  it('looks at the cells', () => {
    expect(isSplitBySex([{ of: { sex: 'f' }, value: decimal(1) }])).toBe(true);
    expect(isSplitBySex([{ of: { age: 'young' }, value: decimal(1) }])).toBe(false);
    expect(isSplitBySex(undefined)).toBe(false);
  });
});
