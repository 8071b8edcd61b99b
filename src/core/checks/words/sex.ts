import type { Cell, Indicator } from '../../indicators/indicator.ts';

const words =
  /(?<!\p{L})(?:sex|gender|wom[ae]n|m[ae]n|females?|males?|girls?|boys?|sexe|genre|femmes?|hommes?|filles?|garçons?|جنس|الجنس|نساء|رجال|إناث|ذكور)(?!\p{L})/iu;

/** Whether the words speak of women and men. */
export const isAboutSex = (text: string): boolean => words.test(text);

/** Whether an indicator declares a split by sex. */
export const declaresSex = (indicator: Indicator): boolean =>
  (indicator.dimensions ?? []).some(({ name, categories }) => [name, ...categories].some(isAboutSex));

/** Whether cells split a value by sex. */
export const isSplitBySex = (cells: readonly Cell[] | undefined): boolean =>
  (cells ?? []).some(({ of }) => Object.entries(of).flat().some(isAboutSex));
