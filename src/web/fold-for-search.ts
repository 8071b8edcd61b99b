/** Words as they are compared in a search: without case, accents and vowel signs, and with the letters of Arabic that are typed alike made one. */
export const foldForSearch = (words: string): string =>
  words
    .normalize('NFKD')
    .replaceAll(/[\p{Mn}\u0640]/gu, '')
    .replaceAll(/[أإآٱ]/g, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')
    .toLowerCase();
