/** Ten ways in which the name of a person may stand in a record: as people write it, and as programs and careless hands leave it behind. */

/** A made-up person: the name in Latin and in Arabic script. */
export type Named = { readonly latin: string; readonly arabic: string };

/** The list of ways to write a name. */
export const waysToWrite: Readonly<Record<string, (person: Named) => string>> = {
  latin: ({ latin }) => latin,
  arabic: ({ arabic }) => arabic,
  'surname first, in capitals': ({ latin }) => latin.split(' ').toReversed().join(', ').toUpperCase(),
  'with accents, taken apart': ({ latin }) => latin.replace(/[aeiou]/g, (vowel) => `${vowel}\u0301`),
  'with vowel signs': ({ arabic }) => arabic.replace(/(?<=\S)(?=\S)/gu, '\u064E'),
  'with soft hyphens': ({ latin }) => latin.replace(/(?<=\p{L}{3})(?=\p{L})/gu, '\u00AD'),
  'in wide letters': ({ latin }) =>
    latin.replace(/[A-Za-z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0)),
  percent: ({ arabic }) => encodeURIComponent(arabic),
  base64: ({ latin }) => Buffer.from(latin).toString('base64'),
  hexadecimal: ({ latin }) => Buffer.from(latin).toString('hex'),
};
