/** Heads that were counted at an event, by cell, as lines of a small table. */

import { sexOfCategory } from '../../../core/evidence/sex-of-category.ts';
import type { Event } from '../../../core/evidence/event.ts';
import { latinDigits } from '../../../core/base/latin-digits.ts';
import type { FieldKind } from '../../ui/field-kinds.ts';
import type { Say } from '../../say.tsx';
import { eventsWords } from './words.ts';

type Counts = NonNullable<Event['counts']>;
type Cell = Counts[number];

/** A line: the cell that it counts, and its count where there is one. */
export type HeadLine = { readonly of: Cell['of']; readonly count: number | undefined };

/** The cells that a table of heads begins with. */
const usual: readonly Cell['of'][] = [{ sex: 'women' }, { sex: 'men' }, { sex: 'not noted' }];

/** The lines of an event: what was counted, and women, men and those whose sex was not noted where nothing counts them yet. */
export function headLines(counts: Counts = []): readonly HeadLine[] {
  const isCounted = (of: Cell['of']): boolean => counts.some((cell) => keyOf(cell.of) === keyOf(of));
  return [...counts, ...usual.filter((of) => !isCounted(of)).map((of) => ({ of, count: undefined }))];
}

/** The counts of an event after one of its cells got a count, or lost it. */
export function withCount(counts: Counts, of: Cell['of'], count: number | undefined): Counts {
  const key = keyOf(of);
  const others = counts.filter((cell) => keyOf(cell.of) !== key);
  if (count === undefined) return others;
  return others.length === counts.length
    ? [...counts, { of, count }]
    : counts.map((cell) => (keyOf(cell.of) === key ? { of, count } : cell));
}

/** The field of one cell of the counts of an event. */
export const headField = (of: Cell['of']): FieldKind<Counts> => ({
  show: (counts = []) => {
    const count = counts.find((cell) => keyOf(cell.of) === keyOf(of))?.count;
    return count === undefined ? '' : String(count);
  },
  read: (typed, { before = [] }) => {
    const text = latinDigits(typed).trim();
    if (text !== '' && !/^\d{1,6}$/.test(text)) return { why: eventsWords.notWhole };
    const counts = withCount(before, of, text === '' ? undefined : Number(text));
    return counts.length === 0 ? 'nothing' : { value: counts };
  },
  inputMode: 'numeric',
  direction: 'ltr',
});

/** What names a cell: women and men are the same in whatever word. */
function keyOf(of: Cell['of']): string {
  const categories = Object.values(of);
  const [only = ''] = categories;
  return categories.length === 1 ? (sexOfCategory(only) ?? only) : JSON.stringify(of);
}

/** What a cell is called. */
export function categoryWords(say: Say, of: HeadLine['of']): string {
  const categories = Object.values(of);
  if (categories.length !== 1) return categories.join(' · ') || say(eventsWords.total);
  const [category = ''] = categories;
  const sex = sexOfCategory(category);
  if (sex !== undefined) return say(eventsWords[sex]);
  return category === 'not noted' ? say(eventsWords.notNoted) : category;
}
