/** Readings that look alike to a scanner: `ELI` for `EU`, `Un` for `UN`, `0CSE` for `OCSE`. */

const inPlaceOf: Readonly<Record<string, string>> = {
  li: 'u',
  rn: 'm',
  vv: 'w',
  '1': 'i',
  l: 'i',
  '|': 'i',
  '!': 'i',
  '0': 'o',
  '5': 's',
  '8': 'b',
};

/** What a poor scan leaves of a word: readings that look alike have one shape. */
export const shapeOf = (word: string): string =>
  word.toLowerCase().replaceAll(/li|rn|vv|[1l|!058]/g, (part) => inPlaceOf[part] ?? part);

/** Whether two different words could be one on a poor scan. */
export const looksLike = (a: string, b: string): boolean => a !== b && shapeOf(a) === shapeOf(b);

/** The words of a name, split at everything that is neither letter nor digit. */
export const tokensOf = (name: string): readonly string[] => name.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a word is written as an abbreviation: two capitals at least, and nothing small but a plural s. */
export const isAbbreviation = (word: string): boolean => /^\p{Lu}[\p{Lu}\p{N}]+s?$/u.test(word);
