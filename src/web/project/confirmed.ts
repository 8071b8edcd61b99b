/** A project as the server has it, as far as this browser was told. */

import { type Change, applyChanges } from '../../core/change.ts';
import type { Project } from '../../core/project.ts';

/** An entry of the journal as a browser learns of it: the version that it made, and its changes. */
export type Learned = {
  readonly version: number;
  readonly changes: readonly Change[];
  /** Whether a command from here became it. */
  readonly isOwn?: true;
};

/** The record at a version, and entries beyond it that came before those between. */
export type Confirmed = {
  readonly version: number;
  readonly record: Project;
  readonly ahead: readonly Learned[];
};

/** The record after what was learned, as far as nothing is missing in between. What is known already changes nothing. */
export function learn(confirmed: Confirmed, learned: Learned): Confirmed {
  const isKnown =
    learned.version <= confirmed.version ||
    confirmed.ahead.some(({ version }) => version === learned.version);
  if (isKnown) return confirmed;
  const ahead = [...confirmed.ahead, learned].toSorted((a, b) => a.version - b.version);
  const next = ahead.filter(({ version }, index) => version === confirmed.version + 1 + index);
  return {
    version: confirmed.version + next.length,
    record: applyChanges(
      confirmed.record,
      next.flatMap(({ changes }) => changes),
    ),
    ahead: ahead.slice(next.length),
  };
}

/** The entries that `learn` applies at once, in order. */
export function appliedBy(confirmed: Confirmed, learned: Learned): readonly Learned[] {
  if (learned.version !== confirmed.version + 1) return [];
  const all = [learned, ...confirmed.ahead.toSorted((a, b) => a.version - b.version)];
  return all.filter(({ version }, index) => version === confirmed.version + 1 + index);
}
