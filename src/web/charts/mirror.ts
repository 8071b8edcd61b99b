import type { Locale } from '../../i18n/locales/index.ts';

/** Where something stands from the left of a picture, in per cent; `from` is its share from where the line begins, `length` its own. */
export function leftOf(direction: Locale['direction'], from: number, length = 0): string {
  return percent(direction === 'ltr' ? from : 1 - from - length);
}

/** A share as per cent of a length. */
export const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;
