/** Quantities in titles: “three pilot diaspora organisations”, and where another title says the same things without the number or with another one. */

import { normaliseTitle } from './titles.ts';

/** A number in a title and the two or three words that it counts. `number` is as printed. */
export type Quantity = { readonly number: string; readonly words: readonly string[] };

const english = 'two three four five six seven eight nine ten eleven twelve'.split(' ');
const french = 'deux trois quatre cinq six sept huit neuf dix onze douze'.split(' ');
const values: ReadonlyMap<string, number> = new Map(
  [...english.entries(), ...french.entries()].map(([index, word]) => [word, index + 2]),
);

const stops = new Set(
  'a an and as at by for from in of on or that the their to which with au aux avec dans de des du en et la le les ou par pour qui sur'.split(
    ' ',
  ),
);

/** The quantities of at least two counted words in a title. */
export function quantitiesOf(title: string): readonly Quantity[] {
  const tokens = tokensOf(title);
  return tokens.flatMap((token, index) => {
    if (numberOf(token) === undefined) return [];
    const following = tokens.slice(index + 1, index + 4);
    const end = following.findIndex((word) => stops.has(word) || !/^\p{L}+$/u.test(word));
    const words = end < 0 ? following : following.slice(0, end);
    return words.length >= 2 ? [{ number: token, words }] : [];
  });
}

/**
 * What a title says of the things that a quantity counts, where the number differs or is missing: “pilot organisations”.
 * `undefined` where it does not speak of them or gives the same number.
 */
export function otherMentionOf(title: string, quantity: Quantity): string | undefined {
  const tokens = tokensOf(title);
  const [first, last] = [quantity.words[0], quantity.words.at(-1)];
  for (const [index, token] of tokens.entries()) {
    const length = token === first ? lengthOfMention(tokens.slice(index, index + 3), last) : 0;
    if (length === 0) continue;
    const number = tokens[index - 1] ?? '';
    if (numberOf(number) === numberOf(quantity.number)) return undefined;
    return tokens.slice(numberOf(number) === undefined ? index : index - 1, index + length).join(' ');
  }
  return undefined;
}

function lengthOfMention(tokens: readonly string[], last: string | undefined): number {
  const end = tokens.findIndex((token, index) => index > 0 && (stops.has(token) || token === last));
  return end > 0 && tokens[end] === last ? end + 1 : 0;
}

const tokensOf = (title: string): readonly string[] =>
  normaliseTitle(title).match(/\p{L}+|\d+|[^\s\p{L}\d]/gu) ?? [];

const numberOf = (token: string): number | undefined =>
  values.get(token) ?? (/^\d{1,3}$/.test(token) && Number(token) > 1 ? Number(token) : undefined);
