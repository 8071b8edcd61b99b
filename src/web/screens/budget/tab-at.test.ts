import { describe, expect, it } from 'vitest';
import { tabAt } from './tab-at.ts';

describe('tabAt', () => {
  it.each([
    ['', 'lines'],
    ['row=bud_1&field=stated', 'lines'],
    ['row=exp_1', 'costs'],
    ['show=costs&line=bud_1', 'costs'],
    ['row=fxr_1', 'payments'],
    ['show=lines&row=ins_1', 'lines'],
  ])('of “%s” is %s', (search, tab) => {
    expect(tabAt(new URLSearchParams(search))).toBe(tab);
  });
});
