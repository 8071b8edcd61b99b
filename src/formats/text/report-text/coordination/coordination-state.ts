/** What a reading of a coordination table has open while it goes through the lines. States share their past: lists grow at their heads. */

import type { Day } from '../../../../core/base/day.ts';
import type { Alignment, Span } from './coordination-topics.ts';
import type { Look } from '../words/looks.ts';

/** A line of the table: the words before its date, the days, the words after it. Without a date all words stand in `before`. */
export type MeetingLine = { readonly before: string; readonly days: readonly Day[]; readonly after: string };

/** Pieces of a text, by line. */
export type Pieces = readonly { readonly text: string; readonly line: number }[];

/** A forum: the pieces of its name, its days by line, its topics in order, and per topic the place of its meeting (`undefined`: all of them). */
export type ForumGroup = {
  readonly from: number;
  readonly to: number;
  readonly name: Pieces;
  readonly days: readonly { readonly day: Day; readonly line: number }[];
  readonly topics: readonly { readonly pieces: Pieces; readonly meeting: number | undefined }[];
};

/** How the table is laid out: characters in a line of a name and of a topic, and how cells stand in their rows. */
export type Layout = { readonly name: number; readonly topic: number; readonly alignment: Alignment };

/** A text that grows: its lines, its last piece, and what it was before that. */
export type Growing = Span & {
  readonly text: string;
  readonly look: Look;
  readonly before: Growing | undefined;
};
/** The days so far, the last one first. */
export type Days = {
  readonly day: Day;
  readonly line: number;
  readonly count: number;
  readonly before: Days | undefined;
};
/** The topics so far, the last one first. */
export type Topics = { readonly topic: Growing; readonly count: number; readonly before: Topics | undefined };
/** An open forum, the forums closed before it, and what all that costs. */
export type State = {
  readonly cost: number;
  readonly from: number;
  readonly name: Growing | undefined;
  readonly days: Days | undefined;
  readonly topics: Topics | undefined;
  readonly closed: Closed | undefined;
};
/** A forum that ended before a line. */
export type Closed = { readonly state: State; readonly to: number };

/** A text after one piece more. */
export const grown = (open: Growing | undefined, look: Look, line: number): Growing => ({
  first: open?.first ?? line,
  last: line,
  text: look.text,
  look,
  before: open,
});

function listOf<Item extends { readonly before: Item | undefined }>(head: Item | undefined): readonly Item[] {
  const items: Item[] = [];
  for (let item = head; item; item = item.before) items.push(item);
  return items.toReversed();
}

/** The pieces of a text in order. */
export const piecesOf = (text: Growing | undefined): Pieces =>
  listOf(text).map((piece) => ({ text: piece.text, line: piece.last }));
/** The days in order. */
export const daysOf = (days: Days | undefined): ForumGroup['days'] =>
  listOf(days).map(({ day, line }) => ({ day, line }));
/** The topics in order. */
export const topicsOf = (topics: Topics | undefined): readonly Growing[] =>
  listOf(topics).map(({ topic }) => topic);
