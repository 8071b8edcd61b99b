/** Languages that a record can hold. */
export const languages = ['en', 'fr', 'ar'] as const;
/** A language of the record. */
export type Language = (typeof languages)[number];

/** Words in one or more languages; the same meaning in each. */
export type Text = { readonly [language in Language]?: string };

/** The words in the wanted language, else in the first language that has any; empty where there are none. */
export const pickText = (text: Text | undefined, language: Language): string =>
  [language, ...languages]
    .map((other) => text?.[other])
    .find((words) => words !== undefined && words.trim() !== '') ?? '';

/** The words of a text in each language that has any, in the order of `languages`. */
export const wordsOf = (text: Text | undefined): readonly string[] =>
  languages.map((language) => text?.[language] ?? '').filter((words) => words.trim() !== '');
