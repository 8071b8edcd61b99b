import { findRow } from '../indexes.ts';
import type { Project, Rows } from '../project.ts';
import { itemsOfHold } from '../workplan/schedule.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { nameOf } from './words/name-of.ts';

/** The sentence that puts items on hold is printed below the heading of their strand. */
export const holdNoteStandsInItsStrand: Check = {
  id: 'hold-note-stands-in-its-strand',
  catalogue: 'WP-19',
  severity: 'advice',
  rule: 'Good practice: a note on a strand stands below its heading, so that nobody reads it as a note on the strand before.',
  message:
    'The note on the hold stands before the heading of strand {strand}; it can be read as if strand {other} were on hold.',
  find,
};

function find(project: Project): readonly Found[] {
  return project.holds.flatMap((hold) => {
    const strands = [...new Set(itemsOfHold(project, hold).map((item) => item.strand))]
      .map((id) => findRow(project, 'strands', id))
      .filter((strand) => strand !== undefined);
    const [strand] = strands;
    if (strand === undefined || hold.readFrom === undefined || strands.some((one) => !standsAfter(one, hold)))
      return [];
    const other = lastBefore(project, hold);
    return other === undefined ? [] : [toFound(hold, strand, other)];
  });
}

const standsAfter = (strand: Rows['strands'], hold: Rows['holds']): boolean =>
  strand.readFrom?.source === hold.readFrom?.source &&
  (strand.readFrom?.line ?? 0) > (hold.readFrom?.line ?? 0);

function lastBefore(project: Project, hold: Rows['holds']): Rows['strands'] | undefined {
  return project.strands
    .filter((strand) => strand.readFrom !== undefined && strand.readFrom.source === hold.readFrom?.source)
    .filter((strand) => !standsAfter(strand, hold))
    .toSorted((a, b) => (a.readFrom?.line ?? 0) - (b.readFrom?.line ?? 0))
    .at(-1);
}

const toFound = (hold: Rows['holds'], strand: Rows['strands'], other: Rows['strands']): Found => ({
  at: [placeOf('holds', hold), placeOf('strands', strand)],
  params: { strand: nameOf(strand), other: nameOf(other) },
});
