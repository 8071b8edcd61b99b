/** Which items of a work plan a note about a hold puts on hold. */

import type { Id } from '../../../../core/base/id.ts';
import type { Rows } from '../../../../core/project.ts';
import { fold } from '../words/fold.ts';
import type { Line } from '../page/lines.ts';
import { holdWords, strandInText } from '../words/vocabulary.ts';

type Item = Rows['workPlanItems'];
type Strand = Rows['strands'];
type Plan = { readonly items: readonly Item[]; readonly strands: readonly Strand[] };

/**
 * The items that a note holds: those of the strand that it names; else those printed after it, up to the next note (`to`, a line) or to another strand
 * that goes on: items on hold have no months.
 */
export function heldItems({ items, strands }: Plan, note: readonly Line[], to: number): readonly Id[] {
  const named = strandNamed(strands, note.map(({ text }) => text).join(' '));
  if (named) return items.filter(({ strand }) => strand === named.id).map(({ id }) => id);
  const from = note[0]?.no ?? 0;
  const after = items.filter((item) => lineOf(item) > from && lineOf(item) < to);
  const first = after[0]?.strand;
  const end = after.findIndex(({ strand }) => strand !== first && goesOn(after, strand));
  return (end < 0 ? after : after.slice(0, end)).map(({ id }) => id);
}

/** The strands whose very heading says that they are on hold. */
export const strandsOnHold = (strands: readonly Strand[]): readonly Strand[] =>
  strands.filter(({ title }) => Object.values(title).some((words) => holdWords.test(fold(words))));

const lineOf = ({ readFrom }: Item): number => readFrom?.line ?? 0;

const goesOn = (items: readonly Item[], strand: Id | undefined): boolean =>
  items.some((item) => item.strand === strand && (item.unplacedMarks ?? 0) > 0);

function strandNamed(strands: readonly Strand[], note: string): Strand | undefined {
  const code = strandInText.exec(fold(note))?.[1];
  return code === undefined ? undefined : strands.find((strand) => strand.code?.toLowerCase() === code);
}
