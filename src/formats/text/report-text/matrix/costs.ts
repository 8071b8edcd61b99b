import { type Money, digitsOf, parseMoney } from '../../../../core/base/money.ts';
import type { CostCategory } from '../../../../core/budget/budget-line.ts';
import type { Rows } from '../../../../core/project.ts';
import { type AmountInText, amountsIn, currencyIn, parseNumber } from '../words/amounts.ts';
import { fold } from '../words/fold.ts';
import type { Line } from '../page/lines.ts';
import { trueSums } from './subtotals.ts';
import {
  type Leftover,
  type Part,
  type Reading,
  idAt,
  notesOf,
  positionOf,
  readFrom,
  textIn,
  textOf,
} from '../rows/reading.ts';

type ReadFrom = NonNullable<Rows['budgetLines']['readFrom']>;

/** The total that a report states, and where. */
export type StatedTotal = { readonly amount: Money; readonly readFrom: ReadFrom };
/** What was read of the costs: rows, the stated total and the currency. */
export type Costs = Part & {
  readonly total?: StatedTotal;
  readonly currency?: { readonly code: string; readonly line: number };
};

type Entry = { readonly title: string; readonly amount: AmountInText; readonly lines: readonly Line[] };

const categories: readonly (readonly [CostCategory, RegExp])[] = [
  ['contingency', /contingenc|imprevus|reserve/],
  ['in-kind', /in[ -]kind|en nature/],
  [
    'indirect',
    /indirect|administrat(?:ive|ion) (?:costs?|fees?|expenses)|(?:couts?|frais|depenses) (?:d'administration|administratifs?|indirects?)|overheads?|frais generaux/,
  ],
];
/** Digits of an amount; longer ones are no amounts. */
const longestAmount = 12;
const totalWords =
  /(?<!\p{L})(?:grand )?tota(?:l|ux)(?!\p{L})|(?<!\p{L})total(?:e|es)?(?!\p{L})|montant global|overall (?:budget|amount)/u;
const subtotalWords = /sub-?\s?totals?|sous-?\s?totaux|sous-?\s?total/;

/** Reads the cost lines: a title and an amount each. The line of the total becomes the stated total. */
export function readCosts(reading: Reading, lines: readonly Line[], heading: string): Costs {
  const { entries, lost } = entriesOf(lines);
  const currency = currencyOf(entries, heading, lines[0]?.no ?? 0);
  const totalAt = entries.findLastIndex(({ title }) => isTotal(title));
  const total = entries[totalAt];
  const sums = sumsAbove(reading, entries, currency?.code);
  const own = entries.filter(({ title }, at) => at !== totalAt && !sums.has(at) && !isSubtotal(title));
  const skipped: Entry[] = entries.filter(
    ({ title }, at) => at !== totalAt && !sums.has(at) && isSubtotal(title),
  );
  const read = own.map((entry) => rowOf(reading, entry, currency?.code));
  const stated = total && currency ? statedOf(reading, total, currency.code) : undefined;
  if (total && !stated) skipped.push(total);
  return {
    rows: { budgetLines: read.map(({ row }) => row) },
    leftovers: [...lost, ...skipped.flatMap(({ lines: all }) => all)].map(toLeftover),
    used: entries.flatMap(({ lines: all }) => all.map((line) => line.no)),
    noteUses: read.flatMap(({ noteUses }) => noteUses),
    ...(stated ? { total: stated } : {}),
    ...(currency ? { currency } : {}),
  };
}

/** The printed numbers of cost lines. */
export const numbersInCosts = (lines: readonly Line[]): readonly string[] =>
  lines.flatMap(({ text }) => amountsIn(text).map(({ number }) => number));

const isSubtotal = (title: string): boolean => subtotalWords.test(fold(title));

const isTotal = (title: string): boolean => totalWords.test(fold(title)) && !isSubtotal(title);

/** Sums within the costs that say nothing new: they are the sum of the lines above them. */
const sumsAbove = (
  reading: Reading,
  entries: readonly Entry[],
  currency: string | undefined,
): ReadonlySet<number> =>
  trueSums(
    entries.map(({ title, amount }) => ({
      minor: amountOf(reading, amount, amount.currency ?? currency)?.minor,
      isSum: isSubtotal(title) || isTotal(title),
    })),
  );

const toLeftover = ({ no, text }: Line): Leftover => ({ line: no, text, why: 'unrecognised' });

/** Lines with an amount at their end; a line of words before one is the beginning of its title. */
function entriesOf(lines: readonly Line[]): {
  readonly entries: readonly Entry[];
  readonly lost: readonly Line[];
} {
  const entries: Entry[] = [];
  const lost: Line[] = [];
  let waiting: Line[] = [];
  for (const line of lines) {
    const amount = amountAtEnd(line.text, waiting.length > 0);
    if (beginsAnew(waiting.at(-1), line)) lost.push(...waiting.splice(0));
    if (!amount) {
      waiting.push(line);
      continue;
    }
    const title = [...waiting.map(({ text }) => text), line.text.slice(0, amount.start)];
    const isLong = waiting.length > 2;
    if (isLong) lost.push(...waiting);
    entries.push({
      title: titleOf(isLong ? title.slice(-1) : title),
      amount,
      lines: isLong ? [line] : [...waiting, line],
    });
    waiting = [];
  }
  return { entries: entries.filter(({ title }) => /\p{L}/u.test(title)), lost: [...lost, ...waiting] };
}

const numbered = /^\d{1,2}(?:\.\d{1,2})*[.)]? (?=\p{L})/u;
const costsHeader =
  /^(?:(?:budget|cost|lines?|items?|headings?|categor(?:y|ies)|description|designation|rubriques?|postes?|intitules?|amounts?|montants?|in|en|[(]?(?:eur|usd|€)[)]?) ?){2,8}$/;

/** Whether a line is no end of what stands before it: its own number begins it, or the other is a header or a whole sentence. */
function beginsAnew(before: Line | undefined, { text }: Line): boolean {
  if (!before) return false;
  return numbered.test(text) || /\p{Ll}{3}\.$/u.test(before.text) || costsHeader.test(fold(before.text));
}

/** The amount at a line's end. A lone number is one only where words wait for it and its currency is printed. */
function amountAtEnd(text: string, hasWords: boolean): AmountInText | undefined {
  const last = amountsIn(text).at(-1);
  const isAtEnd = last && /^[\s.;)*]*(?:\(?\d{1,3}(?:[.,]\d{1,2})? ?%\)?)?$/.test(text.slice(last.end));
  const isLoneNumber = last && last.start === 0 && !(hasWords && last.currency !== undefined);
  return isAtEnd && !isLoneNumber ? last : undefined;
}

const titleOf = (pieces: readonly string[]): string =>
  textOf(pieces.map((piece) => piece.trim()))
    .text.replace(/[\s:=.…–-]+$/, '')
    .replace(/^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[•·▪●–-]) (?=\p{L})/u, '');

function currencyOf(entries: readonly Entry[], heading: string, line: number): Costs['currency'] {
  const printed = entries.flatMap(({ amount: { currency }, lines }) =>
    currency === undefined ? [] : [{ code: currency, line: lines.at(-1)?.no ?? line }],
  );
  const countOf = (code: string): number => printed.filter((one) => one.code === code).length;
  const codes = [...new Set(printed.map(({ code }) => code))].toSorted((a, b) => countOf(b) - countOf(a));
  const most = printed.find(({ code }) => code === codes[0]);
  const named = currencyIn(heading);
  return most ?? (named === undefined ? undefined : { code: named, line });
}

function rowOf(reading: Reading, entry: Entry, currency: string | undefined) {
  const line = entry.lines[0]?.no ?? 0;
  const notes = textOf(entry.lines.map(({ text }) => text)).notes;
  const stated = amountOf(reading, entry.amount, entry.amount.currency ?? currency);
  const row: Rows['budgetLines'] = {
    id: idAt(reading, 'bud', line),
    title: textIn(reading, entry.title),
    category: categories.find(([, pattern]) => pattern.test(fold(entry.title)))?.[0] ?? 'direct',
    ...(stated ? { stated } : {}),
    position: positionOf(line),
    ...notesOf(reading, notes),
    readFrom: amountFrom(reading, entry),
  };
  return { row, noteUses: notes.map((note) => ({ note, line })) };
}

function amountFrom(reading: Reading, { amount, lines }: Entry): ReadFrom {
  return readFrom(reading, lines[0]?.no ?? 0, { printed: amount.printed });
}

function amountOf(
  reading: Reading,
  { number }: AmountInText,
  currency: string | undefined,
): Money | undefined {
  if (currency === undefined) return undefined;
  const sign =
    digitsOf(currency) === 3 && /^\d{1,3}[.,]\d{3}$/.test(number) ? undefined : reading.decimalSign;
  const value = parseNumber(number, sign);
  const isSane = value !== undefined && value.length <= longestAmount;
  return isSane ? parseMoney(value, currency) : undefined;
}

function statedOf(reading: Reading, total: Entry, currency: string): StatedTotal | undefined {
  const amount = amountOf(reading, total.amount, total.amount.currency ?? currency);
  return amount && { amount, readFrom: amountFrom(reading, total) };
}
