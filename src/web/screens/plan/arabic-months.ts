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

/** A word with the name of an Arabic month in figures, أبريل 2022 → 04/2022, or with the first day of a month, 01/04/2022 → 04/2022; any other as it is. */
export function monthInFigures(word: string): string {
  const [, isoYear, isoMonth] = /^(\d{4})-(\d{2})(?:-01)?$/u.exec(word) ?? [];
  if (isoYear !== undefined) return `${isoMonth}/${isoYear}`;
  const [, firstOf] = /^0?1[/.](\d{1,2}[/.]\d{4})$/u.exec(word) ?? [];
  if (firstOf !== undefined) return firstOf.replace('.', '/').padStart(7, '0');
  const [, name = '', year] = /^(\p{L}+(?: \p{L}+)?)(?:[ /.-](\d{2}|\d{4}))?$/u.exec(word) ?? [];
  const index = names.findIndex((own) => own.includes(name));
  if (index < 0) return word;
  const month = String(index + 1).padStart(2, '0');
  return year === undefined ? month : `${month}/${year}`;
}
