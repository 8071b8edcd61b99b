import { parseDay } from '../core/base/day.ts';
import { parseMonth } from '../core/base/month.ts';
import { pickText } from '../core/base/text.ts';
import type { Param, SingleParam } from '../core/checks/check.ts';
import { nameOfCountry } from './country-words.ts';
import { formatDay, formatMonth } from './dates.ts';
import { localeOf, type LocaleTag } from './locales/index.ts';
import { formatAmount, formatCount, formatDecimal, formatMoney, formatShare } from './number.ts';

/**
 * A value of a message in a locale's words. Beside right-to-left words, figures and codes are isolated as left-to-right and texts by their
 * own first letter (U+2066, U+2068 … U+2069), so that neither turns the sentence around it.
 */
export function sayParam(tag: LocaleTag, param: Param): string {
  if (typeof param === 'string') return isolate(tag, sayString(param));
  if (typeof param === 'number') return isolate(tag, formatCount(tag, param));
  if (isList(param))
    return listed(
      tag,
      param.map((item) => sayParam(tag, item)),
    );
  if ('minor' in param) return isolate(tag, formatMoney(tag, param));
  if ('decimal' in param) return isolate(tag, formatDecimal(tag, param.decimal));
  if ('share' in param) return isolate(tag, formatShare(tag, param.share));
  if ('amount' in param) return isolate(tag, formatAmount(tag, param.amount, param.digits));
  if ('country' in param) return isolate(tag, nameOfCountry(tag, param.country) ?? param.country);
  return isolate(tag, pickText(param, localeOf(tag).language));
}

function listed(tag: LocaleTag, words: readonly string[]): string {
  const { comma, and } = localeOf(tag);
  const [before, last] = [words.slice(0, -1), words.at(-1) ?? ''];
  return before.length === 0 ? last : `${before.join(comma)}${and}${last}`;
}

/** What a choice in a message (`plural`, `select`) goes by: the number, the length of a list, the bare text. */
export function countOf(param: Param): string | number {
  if (typeof param === 'string' || typeof param === 'number') return param;
  if (isList(param)) return param.length;
  return 'decimal' in param ? Number(param.decimal) : '';
}

const isList = (param: Param): param is readonly SingleParam[] => Array.isArray(param);

function sayString(text: string): string {
  const [day, month] = [parseDay(text), parseMonth(text)];
  if (day !== undefined) return formatDay(day);
  return month === undefined ? text : formatMonth(month);
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

function isolate(tag: LocaleTag, words: string): string {
  const turnsRight = rightToLeft.test(words);
  if (localeOf(tag).direction === 'ltr' && !turnsRight) return words;
  return `${turnsRight ? '\u2068' : '\u2066'}${words}\u2069`;
}
