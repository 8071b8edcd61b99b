/** Meetings in a table that somebody pasted: framework, date, topic and what else it has, by its headings or by what stands in its columns. */

import type { Day } from '../../../core/base/day.ts';
import { foldForSearch } from '../../fold-for-search.ts';
import { latinDigits } from '../../../core/base/latin-digits.ts';
import { readDay } from '../../ui/field-kinds.ts';

/** A meeting that was read of a row; a row with several dates gives several. `day` is missing where none could be read. */
export type ReadMeeting = {
  readonly forum: string;
  readonly day: Day | undefined;
  readonly topic: string;
  readonly place: string;
  readonly followUp: string;
  /** The dates as they stood there. */
  readonly printed: string;
};

type Table = readonly (readonly string[])[];
type Column = 'forum' | 'day' | 'topic' | 'place' | 'followUp';

/** The meetings of a table. An empty framework is that of the row above; an empty topic beside a merged one is that above, too. */
export function readMeetings(table: Table): readonly ReadMeeting[] {
  const [head = [], ...rest] = table;
  const named = columnsByHeading(head);
  const columns = named ?? columnsByContent(table);
  const rows = named === undefined ? table : rest;
  let forum = '';
  return rows.flatMap((row) => {
    const cell = (column: Column): string => (row[columns.get(column) ?? -1] ?? '').trim();
    if (row.every((one) => one.trim() === '')) return [];
    forum = cell('forum') === '' ? forum : flat(cell('forum'));
    const printed = flat(cell('day'));
    const days = daysIn(cell('day'));
    const common = {
      forum,
      topic: flat(cell('topic')),
      place: flat(cell('place')),
      followUp: flat(cell('followUp')),
      printed,
    };
    return (days.length === 0 ? [undefined] : days).map((day) => ({ ...common, day }));
  });
}

const headings: readonly (readonly [Column, RegExp])[] = [
  ['forum', /framework|forum|group|cadre|instance|platform|منتدي|اطار|جهه/],
  ['day', /\bdates?\b|\bday|\bjour|تاريخ/],
  ['topic', /topic|subject|agenda|purpose|sujet|objet|theme|موضوع/],
  ['place', /place|location|venue|lieu|مكان/],
  ['followUp', /follow|action|decision|suite|متابعه/],
];

/** The columns by the words at their heads; `undefined` where those do not name a date. */
function columnsByHeading(head: readonly string[]): ReadonlyMap<Column, number> | undefined {
  const found = new Map<Column, number>();
  head.forEach((words, index) => {
    const column = headings.find(([name, pattern]) => !found.has(name) && pattern.test(foldForSearch(words)));
    if (column !== undefined && daysIn(words).length === 0) found.set(column[0], index);
  });
  return found.has('day') ? found : undefined;
}

/** The column with most dates is the date; what stands before it names the framework, what stands behind it the topic, then place and follow-up. */
function columnsByContent(table: Table): ReadonlyMap<Column, number> {
  const width = Math.max(0, ...table.map((row) => row.length));
  const counts = Array.from(
    { length: width },
    (_, index) => table.filter((row) => daysIn(row[index] ?? '').length > 0).length,
  );
  const day = counts.indexOf(Math.max(...counts));
  const before: readonly (readonly [Column, number])[] = day > 0 ? [['forum', day - 1]] : [];
  const behind = (['topic', 'place', 'followUp'] as const).map((name, index): readonly [Column, number] => [
    name,
    day + 1 + index,
  ]);
  return new Map([...before, ['day', day], ...behind]);
}

const printedDay = /\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{4}/g;

/** The days in a cell, each once, in order of the text. */
function daysIn(cell: string): readonly Day[] {
  const found = [...latinDigits(cell).matchAll(printedDay)].flatMap(([text]) => readDay(text) ?? []);
  return [...new Set(found)];
}

const flat = (words: string): string => words.replaceAll(/\s+/g, ' ').trim();
