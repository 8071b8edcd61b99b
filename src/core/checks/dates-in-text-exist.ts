import { onceOf } from '../indexes.ts';
import type { Project } from '../project.ts';
import type { Check, Found, Place } from './check.ts';
import { datesIn } from './words/dates-in-text.ts';
import { placeInSource } from './places/place-in-source.ts';
import { type RecordText, placeOfText, textsWith } from './words/record-texts.ts';

/** A date that stands in a text is in the calendar. */
export const datesInTextExist: Check = {
  id: 'dates-in-text-exist',
  catalogue: 'TX-13',
  severity: 'error',
  rule: 'The calendar: no month has more days than it has.',
  message: '{count, plural, one {The day {dates} does} other {The days {dates} do}} not exist.',
  find,
};

type Printed = { readonly words: string; readonly place: Place };

function find(project: Project): readonly Found[] {
  return [...datesInTexts(textsWithYears(project)), ...printedIn(project).flatMap(impossibleIn)];
}

function impossibleIn({ words, place }: Printed): readonly Found[] {
  const dates = datesIn(words).filter(({ day }) => day === undefined);
  if (dates.length === 0) return [];
  return [{ at: [place], params: { count: dates.length, dates: dates.map(({ printed }) => printed) } }];
}

const datesInTexts = onceOf((texts: readonly RecordText[]) =>
  texts.flatMap((text) => impossibleIn({ words: text.words, place: placeOfText(text) })),
);

const textsWithYears = textsWith(/\d{4}/);

function printedIn(project: Project): readonly Printed[] {
  return project.sources.flatMap((source) =>
    (['runningHeads', 'footnotes', 'leftovers', 'captions'] as const).flatMap((field) =>
      source[field].map(({ text, line }, index) => ({
        words: text,
        place: placeInSource(source, `${field}.${index}`, line),
      })),
    ),
  );
}
