import { datesIn } from '../../../checks/words/dates-in-text.ts';
import { type Month } from '../../../base/month.ts';
import { wordsOf } from '../../../base/text.ts';
import type { Rows } from '../../../project.ts';
import type { Line } from '../../document.ts';
import { type Draft, footnote, type Phrase, say } from '../../phrase.ts';
import { joinNotes } from '../tables/cells.ts';

type Item = Rows['workPlanItems'];
type ItemDate = NonNullable<Item['dates']>[number];

/** What footnotes say of an item beside its own notes. */
export const itemNoteWords = {
  plannedOn: 'Planned for {from}.',
  plannedFromTo: 'Planned for {from} – {to}.',
  plannedIn: 'Planned for {months}.',
  doneOn: 'Completed on {from}.',
  doneFromTo: 'Completed on {from} – {to}.',
  cancelled: 'Cancelled.',
  pending: 'The date is pending.',
  unplaced:
    '{count, plural, one {# month mark of the printed plan has no known month.} other {# month marks of the printed plan have no known month.}}',
} as const;

/**
 * The footnotes of an item in a grid of months: its own, then what its months do not say: exact dates, months that the grid lacks, marks without
 * a month. A date that its own notes tell already is not told again.
 */
export const itemNotes = (item: Item, grid: readonly Month[]): Line<Draft> =>
  joinNotes([
    ...(item.notes ?? []).map((note) => footnote(note.text)),
    ...(item.dates ?? []).filter((date) => !isTold(item, date)).map(noteOfDate),
    ...noteOfMonths(item, grid),
    ...noteOfMarks(item),
    ...noteOfState(item),
  ]);

const noted = (...line: readonly Phrase[]): Draft => ({ kind: 'footnote', line });

function isTold({ notes = [] }: Item, { to }: ItemDate): boolean {
  return notes.some((note) =>
    wordsOf(note.text).some((words) => datesIn(words).some(({ day }) => day === to)),
  );
}

function noteOfDate({ is, from, to }: ItemDate): Draft {
  if (from === to) return noted(say(itemNoteWords[is === 'done' ? 'doneOn' : 'plannedOn'], { from }));
  return noted(say(itemNoteWords[is === 'done' ? 'doneFromTo' : 'plannedFromTo'], { from, to }));
}

function noteOfMonths(item: Item, grid: readonly Month[]): readonly Draft[] {
  const months = item.months.filter((month) => !grid.includes(month));
  return months.length === 0 ? [] : [noted(say(itemNoteWords.plannedIn, { months }))];
}

function noteOfMarks({ unplacedMarks: count = 0 }: Item): readonly Draft[] {
  return count === 0 ? [] : [noted(say(itemNoteWords.unplaced, { count }))];
}

function noteOfState({ state, notes = [] }: Item): readonly Draft[] {
  if (state === 'cancelled') return [noted(say(itemNoteWords.cancelled))];
  return state === 'pending' && notes.length === 0 ? [noted(say(itemNoteWords.pending))] : [];
}
