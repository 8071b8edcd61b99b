/**
 * Lam-alef. A font makes one sign of the two letters, and extractors then turn them round. Unicode has the sign as one character (U+FEF5 …
 * U+FEFC), of which NFKC makes the letters again; since that character joins to nothing by itself, the letters before it are given in the form
 * that joins to it.
 */

/** The text with every lam-alef as one character. */
export const joinArabic = (text: string): string =>
  text.replace(endOfLamAlef, (segment) => joinSegment(segment) ?? segment);

/** Whether a joined text still has a lam-alef, for marks among its letters: the font's own sign is needed. */
export const needsLigatures = (text: string): boolean => /\u0644\p{M}*[\u0622\u0623\u0625\u0627]/u.test(text);

/** The forms of a letter: alone, joined to the letter before; where it joins the one after too, to that alone and to both. */
type Forms = readonly string[];

/** Unicode lists the forms of each letter in this order. */
const formsOf: ReadonlyMap<string, Forms> = (() => {
  const forms = new Map<string, string[]>();
  for (let codePoint = 0xfe80; codePoint <= 0xfefc; codePoint += 1) {
    const sign = String.fromCodePoint(codePoint);
    const letters = sign.normalize('NFKC');
    forms.set(letters, [...(forms.get(letters) ?? []), sign]);
  }
  return forms;
})();

const lettersWith = (isWanted: (forms: Forms) => boolean): string =>
  [...formsOf]
    .flatMap(([letters, forms]) => (letters.length === 1 && isWanted(forms) ? [letters] : []))
    .join('');

const joining = lettersWith((forms) => forms.length === 4);
const ending = lettersWith((forms) => forms.length < 4);

/** Lam-alef with all letters before it that are joined to it. Before them stands no letter, or one that does not join. */
const endOfLamAlef = new RegExp(
  String.raw`(?<=^|[${ending}]|[^\p{Script=Arabic}\p{M}\u0640\u200C\u200D])[${joining}]*?\u0644[\u0622\u0623\u0625\u0627]`,
  'gu',
);

function joinSegment(segment: string): string | undefined {
  const letters = [...Array.from(segment.slice(0, -2)), segment.slice(-2)];
  const signs = letters.map((letter, index) => {
    const isLast = index === letters.length - 1;
    return formsOf.get(letter)?.[(index > 0 ? 1 : 0) + (isLast ? 0 : 2)];
  });
  return signs.every((sign) => sign !== undefined) ? signs.join('') : undefined;
}
