/** What somebody has done that the server has not confirmed yet: kept in order, shown at once, sent one after the other, each exactly once. */

import { canonicalJson } from '../../core/base/hash.ts';
import { type Change, applyChanges, invert, rowIdOf, tableOf } from '../../core/change.ts';
import { findRow } from '../../core/indexes.ts';
import { type Since, decideOnCurrent } from '../../core/journal/decide-on-current.ts';
import { fieldChanges, isSameValue } from '../../core/journal/field-changes.ts';
import { type FieldConflict, Problem } from '../../core/problem.ts';
import type { Project } from '../../core/project.ts';
import type { Learned } from './confirmed.ts';

/** Why the server did not take it: what the problem says, or what others did to the same fields. */
export type Refusal = {
  readonly code: Problem['code'];
  readonly params: Problem['params'];
  readonly conflicts: readonly FieldConflict[];
};

/**
 * A command on its way. `key` makes it one request however often it is sent; `seen` is the version that its sender had in view; `local` is what an
 * undo or a correction shows until the server has done it. What is refused waits for its sender, and nothing of it is lost.
 */
export type Pending = {
  readonly key: string;
  readonly command: string;
  readonly input: unknown;
  readonly reason?: string;
  readonly seen: number;
  readonly at: number;
  readonly local?: readonly Change[];
  /** The key of the command from here that it takes back, or does again: until that has arrived its entry is not known. */
  readonly takesBack?: string;
  /** The rows that it changes as its sender saw them: what takes it back. */
  readonly base?: readonly Change[];
  readonly state: 'waiting' | 'sent' | 'refused';
  readonly refusal?: Refusal;
};

/** Decides a command: `decide` of the engine. */
export type Decide = (record: Project, command: string, input: unknown) => readonly Change[];

/** What a pending command does to a record; nothing where it cannot be done there. */
export function changesOf(decide: Decide, record: Project, pending: Pending): readonly Change[] {
  try {
    return decideOrShow(decide, record, pending);
  } catch (error) {
    if (error instanceof Problem) return [];
    throw error;
  }
}

/** The record as its reader sees it: what is confirmed, and on it what he has done since. What was refused is not in it. */
export function withPending(decide: Decide, confirmed: Project, pending: readonly Pending[]): Project {
  return pending
    .filter(({ state }) => state !== 'refused')
    .reduce((record, one) => {
      const changes = changesOf(decide, record, one);
      return changes.length === 0 ? record : applyChanges(record, changes);
    }, confirmed);
}

/**
 * What is pending after an entry of somebody else: on what touches the same fields with another value its sender must decide, all else builds on the
 * new version. `before` is the record that the entry changed.
 */
export function afterEntry(
  decide: Decide,
  pending: readonly Pending[],
  { entry, before }: { readonly entry: Learned; readonly before: Project },
): readonly Pending[] {
  const after = applyChanges(before, entry.changes);
  const since = { number: entry.version, changes: entry.changes, inverse: invert(before, entry.changes) };
  return pending.map((one) => {
    if (one.state !== 'waiting') return one;
    const conflict = conflictOf((record) => decideOrShow(decide, record, one), after, since);
    return conflict === undefined ? { ...one, seen: entry.version } : refused(one, conflict);
  });
}

/**
 * A command that waited while its reader was away, on the record as it stands now: where others gave a field that it changes another value than its
 * sender saw, he must decide; else it builds on this version.
 */
export function afterAbsence(
  decide: Decide,
  one: Pending,
  { version, record }: { readonly version: number; readonly record: Project },
): Pending {
  if (one.state !== 'waiting') return one;
  const seen = new Map(
    (one.base ?? []).flatMap((change) => ('put' in change ? [[change.row.id, change.row]] : [])),
  );
  const conflicts = fieldChanges(record, changesOf(decide, record, one)).flatMap(
    ({ before, after, ...place }) => {
      const row: Readonly<Record<string, unknown>> | undefined = seen.get(place.row);
      const base = row?.[place.field];
      const isSeen = row === undefined || isSameValue(base, before) || isSameValue(before, after);
      return isSeen ? [] : [{ ...place, base, theirs: before, mine: after }];
    },
  );
  if (conflicts.length === 0) return { ...one, seen: version };
  const params = { expected: one.seen, fields: conflicts.length };
  return refused(one, new Problem('version-conflict', params, { conflicts }));
}

/** Whether an entry is what a pending command asks for: the stream may be faster than the answer. */
export const isEntryOf = (
  decide: Decide,
  before: Project,
  { one, entry }: { one: Pending; entry: Learned },
) => canonicalJson(changesOf(decide, before, one)) === canonicalJson(entry.changes);

/** A command with why it was not taken. */
export const refused = (pending: Pending, { code, params, conflicts }: Problem): Pending => ({
  ...pending,
  state: 'refused',
  refusal: { code, params, conflicts },
});

const decideOrShow = (decide: Decide, record: Project, one: Pending): readonly Change[] =>
  one.local === undefined ? decide(record, one.command, one.input) : shownOn(record, one.local, one.base);

/** What the sender of a command knows that it does, as long as the rows are as he saw them; else the server alone can say. An undo has seen none. */
function shownOn(
  record: Project,
  local: readonly Change[],
  base: readonly Change[] | undefined,
): readonly Change[] {
  if (base === undefined) return local;
  const isAsSeen = base.every((change) =>
    isSameValue(findRow(record, tableOf(change), rowIdOf(change)), 'put' in change ? change.row : undefined),
  );
  return isAsSeen ? local : [];
}

function conflictOf(
  decide: (record: Project) => readonly Change[],
  now: Project,
  since: Since,
): Problem | undefined {
  try {
    decideOnCurrent(decide, now, [since]);
    return undefined;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.code === 'version-conflict' ? error : undefined;
  }
}
