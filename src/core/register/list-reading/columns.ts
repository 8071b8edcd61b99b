/** What the columns of an attendance list hold, by their headings in English, French or Arabic, or where there are none by what stands in them. */

import { latinDigits } from '../../base/latin-digits.ts';

/** What a column holds. `day` is the day of the event that it says, from 1; `attendance` one column for all days. */
export type Column =
  | { readonly is: 'name' | 'nameLatin' | 'nameArabic' | 'firstName' | 'lastName' }
  | { readonly is: 'sex' | 'age' | 'organisation' | 'post' | 'phone' | 'email' | 'days' }
  | { readonly is: 'day'; readonly day: number }
  | { readonly is: 'number' | 'signature' | 'unknown' };

type Kind = Exclude<Column['is'], 'day' | 'unknown'>;

/** In order: the first that fits is meant. */
const headings: readonly (readonly [Kind, RegExp])[] = [
  ['number', /^(?:#|n[°ºo]\.?|no\.?|nr\.?|s\/?n|id|serial|num[ée]ro|ر\.?م|م|رقم|الرقم|ت)$/iu],
  ['signature', /signature|signed|[ée]margement|توقيع|التوقيع/iu],
  ['email', /e-?mail|courriel|m[ée]l$|البريد|بريد|ايميل|إيميل/iu],
  ['phone', /phone|tel\b|t[ée]l|mobile|gsm|whatsapp|هاتف|الهاتف|جوال|محمول|نقال/iu],
  ['nameArabic', /name.*arab|arab.*name|nom.*arab|الاسم بالعربي|بالعربية|^name \(?ar\)?$/iu],
  [
    'nameLatin',
    /name.*(?:latin|engl|french)|nom.*(?:latin|fran)|(?:بالإنجليزي|بالانجليزي|باللاتيني|بالفرنسي)|^name \(?(?:en|fr)\)?$/iu,
  ],
  ['firstName', /^(?:first|given) ?names?$|^forenames?$|^pr[ée]noms?$|^الاسم الأول$|^الاسم الاول$/iu],
  ['lastName', /^(?:last|family|sur) ?-?names?$|^surnames?$|^nom(?: de famille)?$|^اللقب$|^اسم العائلة$/iu],
  [
    'organisation',
    /organi[sz]ation|institution|entity|company|ministry|minist[èe]re|organisme|structure|entit[ée]|المؤسسة|مؤسسة|الجهة|جهة|المنظمة|منظمة|الوزارة/iu,
  ],
  [
    'name',
    /\bnames?\b|participants?|nom et pr[ée]nom|nom complet|noms?\b|(?:^|\P{L})(?:ال)?[اإ]سم(?!\p{L})|ال[أا]سماء|المشارك/iu,
  ],
  ['sex', /^(?:sex|gender|m\/f|f\/m|h\/f|f\/h)\b|^sexe|^genre|الجنس|النوع/iu],
  ['age', /\bage\b|[âa]ge\b|age group|tranche d|العمر|السن|الفئة العمرية/iu],
  [
    'post',
    /function|position|title|post\b|role|occupation|job|fonction|poste|qualit[ée]|profession|الوظيفة|الصفة|المنصب|المهنة/iu,
  ],
  ['days', /^(?:days?|attendance|attended|present|pr[ée]sence|jours?|الأيام|الايام|الحضور|أيام الحضور)$/iu],
];

const dayHeading =
  /^(?:day|jour|j|d|اليوم|يوم)\s*(?:n[°o]\s*)?(\d{1,2}|الأول|الاول|الثاني|الثالث|الرابع|الخامس)$/iu;
const arabicOrdinals: readonly string[] = ['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس'];

/** The column of a heading; `unknown` where it says nothing that is understood. */
export function columnOf(heading: string): Column {
  const [, day] = dayHeading.exec(latinDigits(heading)) ?? [];
  if (day !== undefined) return { is: 'day', day: dayNumber(day) };
  const [is] = headings.find(([, pattern]) => pattern.test(heading)) ?? [];
  return { is: is ?? 'unknown' };
}

function dayNumber(text: string): number {
  const ordinal = arabicOrdinals.indexOf(text.replace('الاول', 'الأول'));
  return ordinal === -1 ? Number(text) : ordinal + 1;
}

/** Where a list may still begin: titles, logos and the name of the event stand above it. */
const lastHeading = 20;

/**
 * The place of the row of headings; -1 where there is none. It is the first row, unless that says something else or is a single cell, as titles are: then the first one
 * further down that says what at least two columns hold, and little else.
 */
export function findHeading(rows: readonly (readonly string[])[]): number {
  const [first = []] = rows;
  const isFirst = isHeading(first);
  if (isFirst && filledIn(first) > 1) return 0;
  const below = rows.slice(0, lastHeading).findIndex((cells) => {
    const kinds = kindsIn(cells);
    return isHeading(cells) && new Set(kinds).size > 1 && kinds.length * 2 >= filledIn(cells);
  });
  return below === -1 && isFirst ? 0 : below;
}

const filledIn = (cells: readonly string[]): number => cells.filter((cell) => cell !== '').length;

const kindsIn = (cells: readonly string[]): readonly Column['is'][] =>
  cells.map((cell) => columnOf(cell).is).filter((is) => is !== 'unknown');

/** Whether a row is one of headings: it says where the names are, and nothing in it looks like a person's own. */
function isHeading(cells: readonly string[]): boolean {
  const columns = cells.map((cell) => columnOf(cell).is);
  const saysNames = columns.some((is) =>
    ['name', 'nameLatin', 'nameArabic', 'firstName', 'lastName'].includes(is),
  );
  return saysNames && !cells.some((cell) => cell.includes('@') || /\d{5}/u.test(cell));
}

/** The columns of a table without headings, by what stands in them. */
export function guessColumns(rows: readonly (readonly string[])[]): readonly Column[] {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const guessed = Array.from({ length: width }, (_, at) => guessOf(rows.flatMap((cells) => cells[at] || [])));
  const seen = new Set<string>();
  return guessed.map((is) => {
    if (seen.has(is)) return { is: 'unknown' };
    seen.add(is);
    return { is };
  });
}

const guesses: readonly (readonly [Exclude<Column['is'], 'day'>, RegExp])[] = [
  ['email', /@/],
  ['phone', /^[+\d][\d\s()./-]{6,}$/],
  ['number', /^\d{1,4}\.?$/],
  ['sex', /^(?:m|f|h|w|male|female|man|woman|homme|femme|ذكر|أنثى|انثى)$/iu],
  ['nameArabic', /^[\p{Script=Arabic}\p{M}.\s-]+\s[\p{Script=Arabic}\p{M}.\s-]+$/u],
  ['nameLatin', /^[\p{Script=Latin}\p{M}.'’\s-]+\s[\p{Script=Latin}\p{M}.'’\s-]+$/u],
];

/** Most of the cells must look like it. */
function guessOf(cells: readonly string[]): Exclude<Column['is'], 'day'> {
  const [is] =
    guesses.find(([, pattern]) => cells.filter((cell) => pattern.test(cell)).length * 2 > cells.length) ?? [];
  return is ?? 'unknown';
}
