import { expect } from 'vitest';
import type { Day } from '../../src/core/base/day.ts';
import { pickText, type Text, wordsOf } from '../../src/core/base/text.ts';
import { datesIn } from '../../src/core/checks/words/dates-in-text.ts';
import type { Rows } from '../../src/core/project.ts';
import { itemNoteWords } from '../../src/core/report/sections/items/item-notes.ts';
import { localeOf, type LocaleTag } from '../../src/i18n/locales/index.ts';
import { sayParam } from '../../src/i18n/say-param.ts';
import { translate } from '../../src/i18n/translate.ts';
import { foldDirection, foldSpaces, foldText } from './fold.ts';
import type { ListedItem } from './read-listed-items.ts';
import type { PrintedItem } from './read-work-plan.ts';

type Item = Rows['workPlanItems'];

/** What was read of a work plan: rows under grids of months, and numbered rows of lists. */
export type ReadPlan = { readonly inGrid: readonly PrintedItem[]; readonly listed: readonly ListedItem[] };

/** Expects an item to have been read: a planned one in a grid with its months, one on hold in a list with its months in a footnote; and all its dates. */
export function expectItem(item: Item, { inGrid, listed }: ReadPlan, locale: LocaleTag): void {
  const title = pickText(item.title, localeOf(locale).language);
  const isIt = (row: ListedItem): boolean => row.code === item.code && isSame(row.title, title);
  const planned = inGrid.filter(isIt);
  const [row = listed.find(isIt)] = planned;
  expect(planned.length, `${item.code} stands in one grid at most`).toBeLessThan(2);
  expect(row, `${item.code} ${title}`).toBeDefined();
  if (planned[0] !== undefined) expect(planned[0].months, item.code).toEqual(item.months.toSorted());
  const held = planned[0] === undefined ? item.months : [];
  expectNotes(item, { notes: row?.notes ?? [], months: held }, locale);
}

type Told = { readonly notes: readonly string[]; readonly months: readonly string[] };

/** Footnotes tell what an item's own notes say, months that stand in no grid, dates, and how many marks have no month. */
function expectNotes(item: Item, { notes, months }: Told, locale: LocaleTag): void {
  const all = notes.join(' ');
  for (const month of months) expect(all, item.code).toContain(plain(locale, month));
  for (const { text } of item.notes ?? []) {
    const own = pickText(text, localeOf(locale).language);
    expect(
      notes.some((note) => isSame(note, own)),
      `${item.code}: ${own}`,
    ).toBe(true);
  }
  for (const day of daysOf(item)) expect(daysIn(all, locale, day), item.code).toContain(day);
  if (item.unplacedMarks === undefined) return;
  const marks = translate(locale, itemNoteWords.unplaced, { count: item.unplacedMarks });
  expect(
    notes.some((note) => isSame(note, marks)),
    `${item.code}: ${marks}`,
  ).toBe(true);
}

const isSame = (printed: string, words: string): boolean =>
  foldSpaces(printed) === foldSpaces(words) || foldDirection(printed) === foldDirection(words);

const plain = (locale: LocaleTag, param: string): string => foldText(sayParam(locale, param));

/** The days of an item. Of a span that its own notes tell in words ("22-23 March 2022") the last stands for both. */
const daysOf = ({ dates = [], notes = [] }: Item): readonly Day[] =>
  dates.flatMap(({ from, to }) => (notes.some(({ text }) => isNamed(text, to)) ? [to] : [from, to]));

const isNamed = (text: Text, wanted: Day): boolean =>
  wordsOf(text).some((words) => datesIn(words).some(({ day }) => day === wanted));

/** The days that a text names: those in words, and the wanted one as it is printed in figures. */
const daysIn = (text: string, locale: LocaleTag, wanted: Day): readonly (Day | undefined)[] => [
  ...datesIn(text).map(({ day }) => day),
  ...(text.includes(plain(locale, wanted)) ? [wanted] : []),
];
