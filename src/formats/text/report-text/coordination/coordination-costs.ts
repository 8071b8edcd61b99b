/** What it costs that the words of a coordination table stand where a reading of it puts them. */

import { type Growing, type Layout, type State, daysOf, topicsOf } from './coordination-state.ts';
import { matchTopics, offset } from './coordination-topics.ts';
import { fold } from '../words/fold.ts';
import { type Look, type Looker, followCost, overflowCost } from '../words/looks.ts';
import { forumWords, topicWords } from '../words/vocabulary.ts';

/** A place for a piece: the width of its column and its line. */
export type Place = { readonly width: number; readonly line: number; readonly looker: Looker };

/** What it costs that a name or topic goes on with a piece: how it reads, and how far the piece stands from the last one. */
export const growCost = ({ look, last }: Growing, piece: Look, { width, line, looker }: Place): number =>
  followCost(look, piece, { width, countOf: looker.countOf }) + gapCost(line - last - 1);

/** The lines of a cell follow each other, or every other line where the cells beside it are shifted by half a line. */
const gapCost = (between: number): number => (between <= 1 ? between * 0.1 : (between - 1) * 1.5);

const beginCost = ({ begins, text }: Look): number =>
  begins === 'small' ? 3 : /^[)\],;.]/.test(text) ? 4 : text.startsWith('(') ? 2 : 0;

/** What it costs that a name begins with a piece: names do not begin as topics do. */
export const nameBeginCost = (piece: Look): number =>
  beginCost(piece) + (topicWords.test(piece.first) ? 1 : 0);

/** What it costs that a topic begins with a piece. */
export const topicBeginCost = (piece: Look): number =>
  beginCost(piece) + (topicWords.test(piece.first) ? 0 : 0.2);

/** What it costs that a piece is part of a name: names are no sentences. */
export const nameLookCost = ({ hasEnded, text, length }: Look, width: number): number =>
  overflowCost(length, width) + (hasEnded && !/\p{Lu}\.$/u.test(text) ? 1.5 : 0);

/** Topics end with or without a full stop. */
export const topicEndCost = ({ look }: Growing): number => (look.endCost > 1 ? look.endCost : 0.1);

/** What it costs that a group is a forum: it has a name and dates, in their places, and topics in theirs. */
export function closingCost(state: State, to: number, layout: Layout): number {
  const { name, days, topics, from } = state;
  const group = { from, to: to - 1, alignment: layout.alignment };
  const nameCost = name ? nameEnd(name) + 0.7 * offset(name, group) : 6;
  const topicCost = matchTopics(topicsOf(topics), daysOf(days), group).cost;
  return 0.3 + nameCost + (days ? 0 : 7) + (topics ? topicEndCost(topics.topic) : 0) + topicCost;
}

/** A name does not end in the middle of a phrase, nor with a verb that follows a proper name, nor is it a mere word for a forum. */
function nameEnd(name: Growing): number {
  const cost = name.look.endCost;
  const words = name.text.split(' ');
  const [last = '', before = ''] = [words.at(-1), words.at(-2)];
  const isVerb = /^\p{Ll}/u.test(last) && /^\p{Lu}/u.test(before) && !name.look.isLastFunction;
  const isBare = (!name.before && forumWords.test(fold(name.text))) || topicWords.test(name.look.last);
  return (cost > 1 ? cost : 0) + (isVerb ? 0.8 : 0) + (isBare ? 1 : 0);
}
