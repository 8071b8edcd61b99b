/** The months as Arabic names them: in the Gulf and its neighbours, in Tunisia and Algeria, in Morocco, in the Levant. */
const names: readonly (readonly string[])[] = [
  ['يناير', 'جانفي', 'كانون الثاني'],
  ['فبراير', 'فيفري', 'شباط'],
  ['مارس', 'آذار'],
  ['أبريل', 'ابريل', 'أفريل', 'نيسان'],
  ['مايو', 'ماي', 'أيار'],
  ['يونيو', 'جوان', 'حزيران'],
  ['يوليو', 'جويلية', 'يوليوز', 'تموز'],
  ['أغسطس', 'أوت', 'غشت', 'آب'],
  ['سبتمبر', 'شتنبر', 'أيلول'],
  ['أكتوبر', 'تشرين الأول'],
  ['نوفمبر', 'نونبر', 'تشرين الثاني'],
  ['ديسمبر', 'دجنبر', 'كانون الأول'],
];

/** A word with the name of an Arabic month in figures, أبريل 2022 → 04/2022; any other word as it is. */
export function monthInFigures(word: string): string {
  const [, name = '', year] = /^(\p{L}+(?: \p{L}+)?)(?:[ /.-](\d{2}|\d{4}))?$/u.exec(word) ?? [];
  const index = names.findIndex((own) => own.includes(name));
  if (index < 0) return word;
  const month = String(index + 1).padStart(2, '0');
  return year === undefined ? month : `${month}/${year}`;
}
