import { expect, it } from 'vitest';
import { month } from '../core/base/month.ts';
import { localeOf, localeTags } from './locales/index.ts';
import { nameOfMonth } from './month-words.ts';

it.each(localeTags)('names the months in %s as every formatter of that language does', (tag) => {
  const formatter = new Intl.DateTimeFormat(localeOf(tag).intl, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  for (let number = 1; number <= 12; number += 1) {
    const named = nameOfMonth(tag, month(`2022-${String(number).padStart(2, '0')}`));
    expect(named).toBe(formatter.format(Date.UTC(2022, number - 1, 15)));
  }
});
