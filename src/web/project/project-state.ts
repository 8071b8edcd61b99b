/** A project as it is open in this browser, and how it goes on: pure functions from one state to the next. */

import { type Change, invert } from '../../core/change.ts';
import type { Project } from '../../core/project.ts';
import { type Confirmed, type Learned, appliedBy, learn } from './confirmed.ts';
import { mergeInto } from './merge-into.ts';
import { type Decide, type Pending, afterAbsence, afterEntry, withPending } from './pending.ts';

/** How the line to the server is: open, broken, or closed until somebody signs in again. */
export type Line = 'open' | 'broken' | 'signed-out';

/** A command that was carried out from here: the entry that it became once that is known, and what takes it back. */
export type Done = {
  readonly key: string;
  readonly entry?: number;
  readonly changes: readonly Change[];
  readonly inverse: readonly Change[];
};

/** A project that is open. `record` is what its reader sees: what is confirmed, and on it what waits to be sent. */
export type ProjectState = {
  readonly confirmed: Confirmed;
  readonly record: Project;
  readonly pending: readonly Pending[];
  readonly line: Line;
  /** What can be taken back, and what was: the newest last. */
  readonly done: readonly Done[];
  readonly undone: readonly Done[];
};

/** The state in which a project opens. After a crash nobody knows whether what was on its way arrived; its key sees to it that it is done once. */
export function openedState(
  decide: Decide,
  { version, record, pending }: { version: number; record: Project; pending: readonly Pending[] },
): ProjectState {
  const waiting = pending.map((one) => (one.state === 'sent' ? { ...one, state: 'waiting' as const } : one));
  const { shown, known } = waiting.reduce<{ readonly shown: Project; readonly known: readonly Pending[] }>(
    (reached, one) => {
      const next = afterAbsence(decide, one, { version, record: reached.shown });
      return { shown: withPending(decide, reached.shown, [next]), known: [...reached.known, next] };
    },
    { shown: record, known: [] },
  );
  return {
    confirmed: { version, record, ahead: [] },
    record: shown,
    pending: known,
    line: 'open',
    done: [],
    undone: [],
  };
}

/** The state with other commands pending. */
export const havingPending = (
  decide: Decide,
  state: ProjectState,
  pending: readonly Pending[],
): ProjectState => ({
  ...state,
  pending,
  record: withPending(decide, state.confirmed.record, pending),
});

/** The state with one of the pending commands as it is now. */
export const havingOne = (decide: Decide, state: ProjectState, one: Pending): ProjectState =>
  havingPending(
    decide,
    state,
    state.pending.map((other) => (other.key === one.key ? one : other)),
  );

/** The state after an entry; `ownKey` is the command that became it, which then is pending no more. */
export function afterLearning(
  decide: Decide,
  state: ProjectState,
  { learned, ownKey }: { readonly learned: Learned; readonly ownKey: string | undefined },
): ProjectState {
  const own = state.pending.filter(({ key }) => key !== ownKey);
  const { pending } = appliedBy(state.confirmed, learned).reduce<Pick<ProjectState, 'confirmed' | 'pending'>>(
    (reached, entry) => ({
      confirmed: learn(reached.confirmed, entry),
      pending:
        ownKey !== undefined && entry.version === learned.version
          ? reached.pending
          : afterEntry(decide, reached.pending, { entry, before: reached.confirmed.record }),
    }),
    { confirmed: state.confirmed, pending: own },
  );
  const done =
    ownKey === undefined
      ? state.done
      : state.done.map((one) => (one.key === ownKey ? { ...one, entry: learned.version } : one));
  const confirmed = learn(state.confirmed, learned);
  // What came in between was looked at above, and one's own is no surprise.
  const onTop = pending.map((one) => (one.state === 'waiting' ? { ...one, seen: confirmed.version } : one));
  return havingPending(decide, { ...state, done, confirmed }, onTop);
}

/** The state after all of the project was read anew. */
export function afterReload(
  decide: Decide,
  state: ProjectState,
  { version, record }: { readonly version: number; readonly record: Project },
): ProjectState {
  if (version < state.confirmed.version) return state;
  const ahead = state.confirmed.ahead.filter((one) => one.version > version);
  const pending = state.pending.map((one) => (one.state === 'waiting' ? { ...one, seen: version } : one));
  return havingPending(decide, { ...state, confirmed: { version, record, ahead } }, pending);
}

/** The state after its user has asked for a command. Throws the Problem with which `decide` refuses it. */
export function afterWish(decide: Decide, state: ProjectState, one: Pending): ProjectState {
  const changes = decide(state.record, one.command, one.input);
  const inverse = invert(state.record, changes);
  const done = { key: one.key, changes, inverse };
  const waiting = { ...one, base: inverse };
  const merged = mergeInto(state.pending, waiting);
  const next =
    merged === undefined
      ? { ...state, done: [...state.done, done], undone: [] }
      : {
          ...state,
          done: state.done.map((was) => (was.key === merged.key ? { ...was, changes } : was)),
          undone: [],
        };
  return havingPending(decide, next, merged?.pending ?? [...state.pending, waiting]);
}

/** The state in which what was refused is sent once more, over what others did. */
export function afterInsisting(decide: Decide, state: ProjectState, key: string): ProjectState {
  const refused = state.pending.find((one) => one.key === key);
  if (refused === undefined) return state;
  const { refusal: _, ...one } = refused;
  return havingOne(decide, state, { ...one, seen: state.confirmed.version, state: 'waiting' });
}

/** The state without a command that was refused, or waits; there is nothing of it to be taken back. */
export const afterDropping = (decide: Decide, state: ProjectState, key: string): ProjectState =>
  havingPending(
    decide,
    { ...state, done: state.done.filter((one) => one.key !== key) },
    state.pending.filter((one) => one.key !== key),
  );

/** Which way to turn: take back what was done last, or do again what was taken back last. */
export type Turn = 'undo' | 'redo';

/**
 * The state after a turn; the same where there is nothing to turn. What has not left yet is taken out again; what has is taken back by a command of
 * its own, which `make` makes.
 */
export function afterTurn(
  decide: Decide,
  state: ProjectState,
  {
    turn,
    make,
  }: { readonly turn: Turn; readonly make: (entry: number, local: readonly Change[]) => Pending },
): ProjectState {
  const from = turn === 'undo' ? 'done' : 'undone';
  const last = state[from].at(-1);
  if (last === undefined) return state;
  const waits = state.pending.find((one) => one.key === last.key && one.state === 'waiting');
  if (turn === 'undo' && waits !== undefined)
    return havingPending(
      decide,
      { ...state, [from]: state[from].slice(0, -1) },
      state.pending.filter((one) => one !== waits),
    );
  if (last.entry === undefined) return state;
  const { entry } = last;
  return afterTakingBack(decide, state, {
    turn,
    entry,
    one: make(entry, turn === 'undo' ? last.inverse : last.changes),
  });
}

/** The state after an entry was asked to be taken back, or done again, whoever made it; `one` is the command that asks for it. */
export function afterTakingBack(
  decide: Decide,
  state: ProjectState,
  { turn, entry, one }: { readonly turn: Turn; readonly entry: number; readonly one: Pending },
): ProjectState {
  const [from, to] = turn === 'undo' ? (['done', 'undone'] as const) : (['undone', 'done'] as const);
  const turned = {
    ...state,
    [from]: state[from].filter((was) => was.entry !== entry),
    [to]: [...state[to], ...state[from].filter((was) => was.entry === entry)],
  };
  return havingPending(decide, turned, [...state.pending, one]);
}
