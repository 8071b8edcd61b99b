/**
 * A sender decides on the version that it has seen, and others may have changed the record since. What the sender wants is decided again on
 * what is there now, unless it touches a field that got another value in between: then nobody's value is overwritten unseen.
 */

import { type Change, applyChanges } from '../change.ts';
import { type FieldConflict, Problem } from '../problem.ts';
import type { Project } from '../project.ts';
import { type FieldChange, fieldChanges, fieldKey, isSameValue } from './field-changes.ts';
import type { JournalEntry } from './journal-entry.ts';

type Decide = (project: Project) => readonly Change[];

/** What of an entry matters here. */
export type Since = Pick<JournalEntry, 'number' | 'changes' | 'inverse'>;

/**
 * The changes that a decision asks for now. `since` are the entries after the version that its sender has seen, in order, whoever made them.
 * Throws Problem `version-conflict`.
 */
export function decideOnCurrent(decide: Decide, now: Project, since: readonly Since[]): readonly Change[] {
  const [first] = since;
  if (first === undefined) return decide(now);
  const seen = applyChanges(
    now,
    since.toReversed().flatMap((entry) => entry.inverse),
  );
  const theirs = fieldChanges(
    seen,
    since.flatMap((entry) => entry.changes),
  );
  const expected = first.number - 1;
  refuseConflicts(expected, findConflicts(theirs, fieldChanges(seen, changesOrNone(decide, seen))));
  const changes = decide(now);
  // Decided anew it may touch more than the sender could see: a row that now hangs on the removed one.
  refuseConflicts(expected, findConflicts(theirs, fieldChanges(now, changes)));
  return changes;
}

/** What was impossible on the seen version may be possible now; the decision on what is there has the last word. */
function changesOrNone(decide: Decide, project: Project): readonly Change[] {
  try {
    return decide(project);
  } catch (error) {
    if (error instanceof Problem) return [];
    throw error;
  }
}

function findConflicts(
  theirs: readonly FieldChange[],
  mine: readonly FieldChange[],
): readonly FieldConflict[] {
  const byField = new Map(theirs.map((change) => [fieldKey(change), change]));
  return mine.flatMap(({ before, after, ...place }) => {
    const row = byField.get(fieldKey({ ...place, field: 'id' }));
    const isRowGone = row !== undefined && row.after === undefined;
    const their = byField.get(fieldKey(place)) ?? (isRowGone ? { before, after: undefined } : undefined);
    if (their === undefined || isSameValue(their.after, after)) return [];
    return [{ ...place, base: their.before, theirs: their.after, mine: after }];
  });
}

function refuseConflicts(expected: number, conflicts: readonly FieldConflict[]): void {
  if (conflicts.length === 0) return;
  throw new Problem('version-conflict', { expected, fields: conflicts.length }, { conflicts });
}
