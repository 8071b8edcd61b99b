/** Who a category of a split is about. */
export type Sex = 'women' | 'men';

const women = /(?<!\p{L})(?:wom[ae]n|females?|girls?|femmes?|filles?|نساء|إناث)(?!\p{L})/iu;
const men = /(?<!\p{L})(?:m[ae]n|males?|boys?|hommes?|garçons?|رجال|ذكور)(?!\p{L})/iu;

/** Whether a category is one of women or of men, in English, French or Arabic words; `undefined` where of neither or of both. */
export function sexOfCategory(category: string): Sex | undefined {
  const [isWomen, isMen] = [women.test(category), men.test(category)];
  if (isWomen === isMen) return undefined;
  return isWomen ? 'women' : 'men';
}
