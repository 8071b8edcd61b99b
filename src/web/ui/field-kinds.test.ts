import { describe, expect, it } from 'vitest';
import { day } from '../../core/base/day.ts';
import { month } from '../../core/base/month.ts';
import { money } from '../../core/base/money.ts';
import {
  currencyField,
  dayField,
  fieldWords,
  listField,
  moneyField,
  monthField,
  numberField,
  partialDayField,
  readDay,
  readPartialDay,
  textField,
  wordField,
} from './field-kinds.ts';

const context = { language: 'en', currency: 'EUR', tag: 'en', before: undefined } as const;

describe('textField', () => {
  it('changes the words of one language and keeps the others', () => {
    const before = { en: 'Workshop', ar: 'ورشة' };
    expect(textField.show(before, context)).toBe('Workshop');
    expect(textField.read(' Study visit ', { ...context, before })).toEqual({
      value: { en: 'Study visit', ar: 'ورشة' },
    });
    expect(textField.read('', { ...context, before })).toEqual({ value: { ar: 'ورشة' } });
    expect(textField.read(' ', { ...context, before: { en: 'Workshop' } })).toBe('nothing');
  });
});

describe('readDay', () => {
  it.each(['31/03/2022', '31.3.2022', '31-03-2022', '2022-03-31', '٣١/٠٣/٢٠٢٢'])('reads %s', (typed) => {
    expect(readDay(typed)).toBe('2022-03-31');
  });

  it.each(['31/02/2022', '2022', 'March', '03/2022'])('does not read %s', (typed) => {
    expect(readDay(typed)).toBeUndefined();
  });
});

describe('readPartialDay', () => {
  it.each([
    ['2023', '2023'],
    ['03/2023', '2023-03'],
    ['3.2023', '2023-03'],
    ['2023-03', '2023-03'],
    ['31/03/2023', '2023-03-31'],
    ['2023-03-31', '2023-03-31'],
    [' ٢٠٢٣ ', '2023'],
  ])('reads “%s” as %s', (typed, known) => {
    expect(readPartialDay(typed)).toBe(known);
  });

  it.each(['', '13/2023', '31/02/2023', 'end of 2023'])('does not read “%s”', (typed) => {
    expect(readPartialDay(typed)).toBeUndefined();
  });
});

describe('the kinds of fields', () => {
  it('show what they read', () => {
    expect(dayField.show(day('2022-03-31'), context)).toBe('31/03/2022');
    expect(moneyField.show(money('166822.46', 'EUR'), context)).toBe('166,822.46');
    expect(monthField.show(month('2022-03'), context)).toBe('03/2022');
    expect(monthField.read('31/03/2022', context)).toEqual({ value: '2022-03' });
    expect(partialDayField.read('3/2022', context)).toEqual({ value: '2022-03' });
    expect(listField.show(['fr', 'ar'], context)).toBe('fr, ar');
    expect(listField.read('fr، ar; ', context)).toEqual({ value: ['fr', 'ar'] });
    expect(currencyField.read(' djf ', context)).toEqual({ value: 'DJF' });
    expect(wordField.read(' EU/1 ', context)).toEqual({ value: 'EU/1' });
  });

  it('say what they do not understand', () => {
    expect(dayField.read('soon', context)).toEqual({ why: fieldWords.notADay });
    expect(numberField.read('Min. 85', context)).toEqual({ why: fieldWords.notANumber });
    expect(moneyField.read('ten', context)).toEqual({ why: fieldWords.notAnAmount });
    expect(monthField.read('2022', context)).toEqual({ why: fieldWords.notAMonth });
    expect(partialDayField.read('soon', context)).toEqual({ why: fieldWords.notAPartialDay });
    expect(currencyField.read('francs', context)).toEqual({ why: fieldWords.notACurrency });
  });

  it('read amounts in the currency that stands there, as people write them', () => {
    expect(moneyField.read('166 822,46', context)).toEqual({ value: money('166822.46', 'EUR') });
    expect(moneyField.read('1 000', { ...context, before: money('1', 'LYD') })).toEqual({
      value: money('1000', 'LYD'),
    });
  });
});
