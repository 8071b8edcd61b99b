/**
 * Puts the marks of a month grid into their months. The text of a report has lost in which column a mark stands; the pages of a PDF have not. A row is
 * only touched where each of its marks stands below one month: nothing is guessed.
 */

import type { Month } from '../../../core/base/month.ts';
import { itemsOfPlan } from '../../../core/indexes.ts';
import { type Project, type Rows, toProject } from '../../../core/project.ts';
import type { PlacedWord } from './pdf-lines.ts';

/** The words of each line of a text, by its number less one. */
export type PlacesOfWords = readonly (readonly PlacedWord[])[];

/** The record with those marks in their months whose columns are known. */
export function placeMarks(record: Project, places: PlacesOfWords): Project {
  const placed = record.workPlans.flatMap(({ id, columns = [] }) => {
    const headers = headersOf(places, columns);
    const items = itemsOfPlan(record, id).toSorted((a, b) => lineOf(a) - lineOf(b));
    return items.map((item, index) => {
      const end = index + 1 < items.length ? lineOf(items[index + 1]) : lineOf(item) + mostLinesOfItem;
      return placeItem(item, { places, headers, end });
    });
  });
  return placed.length === 0
    ? record
    : toProject({ ...record, workPlanItems: [...record.workPlanItems, ...placed] });
}

/** The record of a text: of a PDF with its marks in their months. */
export const withPlaces = (record: Project, { places }: { readonly places?: PlacesOfWords }): Project =>
  places === undefined ? record : placeMarks(record, places);

const mostLinesOfItem = 6;

type Item = Rows['workPlanItems'];

const lineOf = (item: Item | undefined): number => item?.readFrom?.line ?? 0;

/** A header of the grid: the line that it stands in, and where each month does. */
type Header = {
  readonly line: number;
  readonly months: readonly { readonly month: Month; readonly middle: number }[];
};

function headersOf(places: PlacesOfWords, columns: readonly Month[]): readonly Header[] {
  if (columns.length < 2) return [];
  return places.flatMap((words, index) => {
    const last = words.slice(-columns.length);
    const isHeader =
      last.length === columns.length && last.every(({ text }, at) => isMonth(text, columns[at]));
    if (!isHeader) return [];
    return [
      { line: index + 1, months: columns.map((month, at) => ({ month, middle: last[at]?.middle ?? 0 })) },
    ];
  });
}

/** Months stand as their number, or by the first letters of their name in a language that reports are written in. */
function isMonth(text: string, month: Month | undefined): boolean {
  if (month === undefined) return false;
  const number = Number(month.slice(5));
  if (/^\d{1,2}$/.test(text)) return Number(text) === number;
  const word = text.replaceAll('.', '').toLocaleLowerCase();
  return word.length > 2 && namesOf(number).some((name) => name.startsWith(word.slice(0, 4)));
}

const namesOf = (number: number): readonly string[] =>
  ['en', 'fr', 'ar-LY', 'ar-TN'].map((tag) =>
    new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' })
      .format(new Date(Date.UTC(2022, number - 1, 15)))
      .toLocaleLowerCase(),
  );

type Placing = { readonly places: PlacesOfWords; readonly headers: readonly Header[]; readonly end: number };

function placeItem(item: Item, { places, headers, end }: Placing): Item {
  const { unplacedMarks = 0, ...rest } = item;
  const start = lineOf(item);
  const header = headers.findLast(({ line }) => line < start);
  if (unplacedMarks === 0 || header === undefined) return item;
  const next = headers.find(({ line }) => line > start)?.line ?? Infinity;
  const words = places.slice(start - 1, Math.min(end, next) - 1).flat();
  const months = words.filter(({ text }) => mark.test(text)).map((word) => monthAt(header, word));
  const known = months.filter((month) => month !== undefined);
  const isSure =
    known.length === months.length && new Set(known).size === unplacedMarks && known.length === unplacedMarks;
  return isSure ? { ...rest, months: known.toSorted() } : item;
}

const mark = /^[X×xХх✓✔✕✖☒☑■●▪◼█▲◆]$/u;

/** The month in whose column a word stands: at most a third of a column from its middle. */
function monthAt({ months }: Header, { middle }: PlacedWord): Month | undefined {
  const [first, last] = [months[0]?.middle ?? 0, months.at(-1)?.middle ?? 0];
  const pitch = Math.abs(last - first) / (months.length - 1);
  return months.find((one) => Math.abs(one.middle - middle) <= pitch / 3)?.month;
}
