import { describe, expect, it } from 'vitest';
import { money } from '../../../core/base/money.ts';
import { yearField } from './year-field.ts';

const context = { language: 'en', currency: 'EUR', tag: 'en' } as const;
const before = { '1': money(100, 'EUR'), '2': money(250, 'EUR') };

describe('yearField', () => {
  it('shows and changes one year', () => {
    expect(yearField('2').show(before, context)).toBe('250');
    expect(yearField('2').read('1.300,00', { ...context, before })).toEqual({
      value: { ...before, '2': money(1300, 'EUR') },
    });
    expect(yearField('3').read('5', { ...context, before: undefined })).toEqual({
      value: { '3': money(5, 'EUR') },
    });
  });

  it('takes a year away, and all of it with the last', () => {
    expect(yearField('1').read('', { ...context, before })).toEqual({ value: { '2': before['2'] } });
    expect(yearField('1').read('', { ...context, before: { '1': before['1'] } })).toBe('nothing');
  });

  it('says what it cannot read', () => {
    expect(yearField('1').read('much', { ...context, before })).toHaveProperty('why');
  });
});
