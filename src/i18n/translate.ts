/**
 * Messages in the reader's language. The key of a message is its English text; where one English word needs two translations, a `|context`
 * tells them apart (`Total|budget`). A message that a locale does not have stands in English.
 */

import { IntlMessageFormat } from 'intl-messageformat';
import type { Params } from '../core/checks/check.ts';
import { catalogueOf } from './locales/catalogues.ts';
import type { LocaleTag } from './locales/index.ts';
import { countOf, sayParam } from './say-param.ts';

/** The message in a locale's words, with its params put into words of the same locale. */
export function translate(locale: LocaleTag, message: string, params: Params = {}): string {
  return String(compiled(locale, message).format(valuesOf(locale, params)));
}

/** The English words of a message, without its context. */
export const englishOf = (message: string): string => message.replace(/(?<=\S)\|\p{L}[\p{L}\p{N} -]*$/u, '');

/** The name under which a choice (`plural`, `select`) finds the bare value of a param; its words stand under the param's own name. */
const bare = (name: string): string => `${name} bare`;

/** The name of what stands for `#` in a choice: how many there are, in words. */
const counted = (name: string): string => `${name} counted`;

type Values = Readonly<Record<string, string | number>>;

function valuesOf(locale: LocaleTag, params: Params): Values {
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, param]) => {
      const count = countOf(param);
      return [
        [name, sayParam(locale, param)],
        [bare(name), count],
        [counted(name), typeof count === 'number' ? sayParam(locale, count) : count],
      ];
    }),
  );
}

// Every browser knows our languages. To ask it which it knows, and for its ways to write numbers, takes longer than a screen needs for all its messages:
// so nothing here does, and what chooses among plurals is made for a plain tag.
IntlMessageFormat.resolveLocale = () => undefined;

type Compiled = { readonly format: (values: Values) => unknown };

const cache = new Map<string, Compiled>();

function compiled(locale: LocaleTag, message: string): Compiled {
  const key = `${locale} ${message}`;
  const known = cache.get(key) ?? compile(locale, message);
  cache.set(key, known);
  return known;
}

// Most messages have no params, nor the quotes with which braces are written; they stand for themselves.
const hasSyntax = /[{}']/;

function compile(tag: LocaleTag, message: string): Compiled {
  const catalogue = catalogueOf(tag);
  const own = Object.hasOwn(catalogue, message) ? catalogue[message] : undefined;
  const text = own ?? englishOf(message);
  if (!hasSyntax.test(text)) return { format: () => text };
  const language = own === undefined ? 'en' : tag;
  const parsed = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
  return new IntlMessageFormat(withOwnValues(parsed.getAst()), language);
}

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** A param, as the parser has one. */
const paramOf = (name: string): readonly Element[] =>
  new IntlMessageFormat('{param}', 'en').getAst().map((element) => ({ ...element, value: name }));

/** The elements that choose by bare values, and that say for each `#` how many there are in our own words; `of` is the param of the plural around them. */
const withOwnValues = (elements: readonly Element[], of = ''): Element[] =>
  // Of all elements `#` alone has no value.
  elements.flatMap((element) => ('value' in element ? [withOwnChoice(element, of)] : paramOf(counted(of))));

function withOwnChoice(element: Element, of: string): Element {
  if (!('options' in element)) return element;
  const within = 'offset' in element ? element.value : of;
  const options = Object.entries(element.options).map(
    ([name, option]) => [name, { ...option, value: withOwnValues(option.value, within) }] as const,
  );
  return { ...element, value: bare(element.value), options: Object.fromEntries(options) };
}
