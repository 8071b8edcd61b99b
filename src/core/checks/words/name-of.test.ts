import { describe, expect, it } from 'vitest';
import { nameOf } from './name-of.ts';

describe('nameOf', () => {
  it('prefers the code, then the words, then the id', () => {
    expect(nameOf({ id: 'ind_1', code: '1.1a', title: { en: 'Visits' } })).toBe('1.1a');
    expect(nameOf({ id: 'ind_1', title: { en: 'Visits' } })).toEqual({ en: 'Visits' });
    expect(nameOf({ id: 'res_1', statement: { en: 'Staff trained' } })).toEqual({ en: 'Staff trained' });
    expect(nameOf({ id: 'lnk_1' })).toBe('lnk_1');
  });
});
