import { describe, expect, it } from 'vitest';
import { sexOfCategory } from './sex-of-category.ts';

describe('sexOfCategory', () => {
  it.each(['women', 'Female', 'femmes', 'young women (under 25)', 'نساء'])('%s are women', (category) =>
    expect(sexOfCategory(category)).toBe('women'),
  );
  it.each(['men', 'Male', 'hommes', 'boys', 'رجال'])('%s are men', (category) =>
    expect(sexOfCategory(category)).toBe('men'),
  );
  it.each(['women and men', 'officials', 'mentors', ''])('“%s” says nothing', (category) =>
    expect(sexOfCategory(category)).toBeUndefined(),
  );
});
