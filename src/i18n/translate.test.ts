import { describe, expect, it } from 'vitest';
import { day } from '../core/base/day.ts';
import { decimal } from '../core/base/decimal.ts';
import { money } from '../core/base/money.ts';
import { month } from '../core/base/month.ts';
import { localeOf, localeTags } from './locales/index.ts';
import { englishOf, translate } from './translate.ts';

const isolated = (text: string): string => `\u2066${text}\u2069`;

describe('translate', () => {
  it('says a message in English where a locale has no translation of it', () => {
    expect(translate('ar', 'nobody translates {this}', { this: 'x' })).toBe(
      `nobody translates ${isolated('x')}`,
    );
  });

  it('leaves the context of a message out of its English words', () => {
    expect(translate('en', 'Total|budget')).toBe('Total');
    expect(englishOf('Total|work plan')).toBe('Total');
    expect(englishOf('a | b')).toBe('a | b');
  });

  it('puts amounts, days, months, shares and exact numbers into words', () => {
    const params = {
      amount: money('2550000', 'EUR'),
      on: day('2022-03-31'),
      month: month('2023-03'),
      share: { share: decimal('0.070025') },
      value: { decimal: decimal('889472.5') },
    };
    const message = '{amount} · {on} · {month} · {share} · {value}';
    expect(translate('en', message, params)).toBe(
      '2,550,000 EUR · 31/03/2022 · 03/2023 · 7.0025 % · 889,472.5',
    );
    expect(translate('fr', message, params)).toBe(
      '2\u202f550\u202f000 EUR · 31/03/2022 · 03/2023 · 7,0025 % · 889\u202f472,5',
    );
    expect(translate('ar', message, params)).toBe(
      ['2.550.000 EUR', '31/03/2022', '03/2023', '7,0025 %', '889.472,5'].map(isolated).join(' · '),
    );
  });

  it('chooses plural forms by number, by exact number and by the length of a list', () => {
    const message = '{n, plural, one {# item} other {# items}}: {n}';
    expect(translate('en', message, { n: 1 })).toBe('1 item: 1');
    expect(translate('en', message, { n: 2022 })).toBe('2022 items: 2022');
    expect(translate('en', message, { n: { decimal: decimal(1) } })).toBe('1 item: 1');
    expect(translate('en', message, { n: ['a', 'b', 'c'] })).toBe('3 items: a, b and c');
    expect(translate('en', message, { n: [] })).toBe('0 items: ');
    expect(translate('en', message, { n: 20_220 })).toBe('20,220 items: 20,220');
  });

  it.each(localeTags)('lists in %s as every formatter of that language does', (tag) => {
    const formatter = new Intl.ListFormat(localeOf(tag).intl);
    for (const list of [['1'], ['1', '2'], ['1', '2', '3'], ['1', '2', '3', '4']]) {
      const said = translate(tag, '{list}', { list }).replaceAll(/[\u2066\u2069]/g, '');
      expect(said).toBe(formatter.format(list));
    }
  });

  it('chooses by a bare word', () => {
    expect(translate('ar', '{on, select, yes {Y} other {N}}', { on: 'yes' })).toBe('Y');
  });

  it('picks the language of a text and falls back to one that it has', () => {
    expect(translate('fr', '“{title}”', { title: { en: 'Workshop', fr: 'Atelier' } })).toBe('“Atelier”');
    expect(translate('fr', '“{title}”', { title: { en: 'Workshop' } })).toBe('“Workshop”');
    expect(translate('en', '“{title}”', { title: { ar: 'ورشة' } })).toBe('“\u2068ورشة\u2069”');
  });

  it('leaves angle brackets and quotes of a message as they are', () => {
    expect(translate('en', 'a <b> it’s {n}', { n: 1 })).toBe('a <b> it’s 1');
  });
});
