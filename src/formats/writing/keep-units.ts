/** The words with figures and the unit after them on one line: `12 %` and `4,000 EUR` do not break. */
export const keepUnits = (words: string): string => words.replaceAll(beforeUnit, '\u00A0');

const beforeUnit = /(?<=\d) (?=%|[A-Z]{3}(?![\p{L}\p{N}]))/gu;
