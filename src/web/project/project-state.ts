/** A project as it is open in this browser, and how it goes on: pure functions from one state to the next. */

import { type Change, applyChanges, invert } from '../../core/change.ts';
import type { Project } from '../../core/project.ts';
import { type Confirmed, type Learned, appliedBy, learn } from './confirmed.ts';
import { mergeInto } from './merge-into.ts';
import {
  type Decide,
  type Pending,
  afterAbsence,
  afterEntry,
  changesOf,
  isEntryOf,
  withPending,
} from './pending.ts';

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
  return {
    confirmed: { version, record, ahead: [] },
    ...rebased(decide, waiting, { version, record }),
    line: 'open',
    done: [],
    undone: [],
  };
}

/** What waits, on a record of which not every step was seen: each on those before it, with both values where others changed a field that it changes. */
function rebased(
  decide: Decide,
  pending: readonly Pending[],
  { version, record }: Pick<Confirmed, 'version' | 'record'>,
): Pick<ProjectState, 'record' | 'pending'> {
  return pending.reduce<Pick<ProjectState, 'record' | 'pending'>>(
    (reached, one) => {
      const next = afterAbsence(decide, one, { version, record: reached.record });
      return { record: withPending(decide, reached.record, [next]), pending: [...reached.pending, next] };
    },
    { record, pending: [] },
  );
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

/** The state with one of the pending commands as it is now. Where it was refused, there is nothing of it to be taken back. */
export const havingOne = (decide: Decide, state: ProjectState, one: Pending): ProjectState =>
  havingPending(
    decide,
    state,
    state.pending
      .filter(({ takesBack }) => one.state !== 'refused' || takesBack !== one.key)
      .map((other) => (other.key === one.key ? one : other)),
  );

/** The state while a command is on its way, which changes nothing of the record. */
export const beingSent = (state: ProjectState, next: Pending): ProjectState => ({
  ...state,
  pending: state.pending.map((one) => (one.key === next.key ? { ...one, state: 'sent' } : one)),
});

/** The state after an entry; `ownKey` is the command that became it, which then is pending no more. */
export function afterLearning(
  decide: Decide,
  state: ProjectState,
  { learned, ownKey }: { readonly learned: Learned; readonly ownKey: string | undefined },
): ProjectState {
  const noted: Learned = ownKey === undefined ? learned : { ...learned, isOwn: true };
  const told = (one: Done): Done => (one.key === ownKey ? { ...one, entry: learned.version } : one);
  const [done, undone] = [state.done.map(told), state.undone.map(told)];
  if (isAsShown(decide, state, { noted, ownKey }))
    return {
      ...state,
      done,
      undone,
      confirmed: { ...state.confirmed, version: noted.version, record: state.record },
      pending: [],
    };
  const { pending } = appliedBy(state.confirmed, noted).reduce<Pick<ProjectState, 'record' | 'pending'>>(
    (reached, entry) => ({
      record: applyChanges(reached.record, entry.changes),
      pending:
        entry.isOwn === true
          ? reached.pending
          : afterEntry(decide, reached.pending, { entry, before: reached.record }),
    }),
    {
      record: state.confirmed.record,
      pending: ownKey === undefined ? state.pending : afterArrival(state.pending, ownKey, learned.version),
    },
  );
  const confirmed = learn(state.confirmed, noted);
  // What came in between was looked at above, and one's own is no surprise.
  const onTop = pending.map((one) => (one.state === 'waiting' ? { ...one, seen: confirmed.version } : one));
  return havingPending(decide, { ...state, done, undone, confirmed }, onTop);
}

/** What is pending after a command became an entry: what takes it back knows now what to take back. */
const afterArrival = (pending: readonly Pending[], arrived: string, entry: number): readonly Pending[] =>
  pending
    .filter(({ key }) => key !== arrived)
    .map((one) => (one.takesBack === arrived ? { ...one, input: { entry } } : one));

/** Whether an entry is just what stands on the screen already: then the record stays the same value, and nothing is drawn or checked again. */
function isAsShown(
  decide: Decide,
  { confirmed, pending }: ProjectState,
  { noted, ownKey }: { readonly noted: Learned; readonly ownKey: string | undefined },
): boolean {
  const [only, ...others] = pending;
  return (
    only !== undefined &&
    only.key === ownKey &&
    only.state !== 'refused' &&
    others.length === 0 &&
    confirmed.ahead.length === 0 &&
    noted.version === confirmed.version + 1 &&
    isEntryOf(decide, confirmed.record, { one: only, entry: noted })
  );
}

/** The state after all of the project was read anew. */
export function afterReload(
  decide: Decide,
  state: ProjectState,
  { version, record }: { readonly version: number; readonly record: Project },
): ProjectState {
  if (version < state.confirmed.version) return state;
  const ahead = state.confirmed.ahead.filter((one) => one.version > version);
  return {
    ...state,
    confirmed: { version, record, ahead },
    ...rebased(decide, state.pending, { version, record }),
  };
}

/** The state after a command did not arrive: it waits again, on what others may have done while it was on its way. */
export function afterFailure(decide: Decide, state: ProjectState, sent: Pending): ProjectState {
  const pending = state.pending.map((one) =>
    one.key === sent.key ? { ...one, state: 'waiting' as const } : one,
  );
  return { ...state, ...rebased(decide, pending, state.confirmed) };
}

/** The state after its user has asked for a command. Throws the Problem with which `decide` refuses it. */
export function afterWish(decide: Decide, state: ProjectState, one: Pending): ProjectState {
  const changes = one.local ?? decide(state.record, one.command, one.input);
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
  const { refusal: _, ...rest } = refused;
  const one = { ...rest, seen: state.confirmed.version, state: 'waiting' as const };
  // What its sender has seen of the others' values is what he now builds on.
  const changes = changesOf(decide, state.record, one);
  // Where only the server can say what it does now, nothing is shown of it until then.
  return havingOne(
    decide,
    state,
    changes.length === 0 ? one : { ...one, base: invert(state.record, changes) },
  );
}

/** The state without a command that was refused, or waits; there is nothing of it to be taken back. */
export const afterDropping = (decide: Decide, state: ProjectState, key: string): ProjectState =>
  havingPending(
    decide,
    { ...state, done: state.done.filter((one) => one.key !== key) },
    state.pending.filter((one) => one.key !== key && one.takesBack !== key),
  );

/** Which way to turn: take back what was done last, or do again what was taken back last. */
export type Turn = 'undo' | 'redo';

/**
 * The state after a turn; the same where there is nothing to turn. What has not left yet is taken out again; what has is taken back by a command of
 * its own, which `make` makes. Where it is still on its way, that command learns its entry when it arrives.
 */
export function afterTurn(
  decide: Decide,
  state: ProjectState,
  { turn, make }: { readonly turn: Turn; readonly make: (last: Done, local: readonly Change[]) => Pending },
): ProjectState {
  const last = state[turn === 'undo' ? 'done' : 'undone'].at(-1);
  if (last === undefined) return state;
  const way = state.pending.find(({ key }) => key === last.key)?.state;
  if (turn === 'undo' && way === 'waiting')
    return havingPending(
      decide,
      { ...state, done: state.done.slice(0, -1) },
      state.pending.filter(({ key }) => key !== last.key),
    );
  if (last.entry === undefined && way !== 'sent') return state;
  return afterTakingBack(decide, state, {
    turn,
    isMeant: (one) => one === last,
    one: make(last, turn === 'undo' ? last.inverse : last.changes),
  });
}

/** The state after something done was asked to be taken back, or done again, whoever did it; `one` is the command that asks for it. */
export function afterTakingBack(
  decide: Decide,
  state: ProjectState,
  {
    turn,
    isMeant,
    one,
  }: { readonly turn: Turn; readonly isMeant: (done: Done) => boolean; readonly one: Pending },
): ProjectState {
  const [from, to] = turn === 'undo' ? (['done', 'undone'] as const) : (['undone', 'done'] as const);
  const turned = {
    ...state,
    [from]: state[from].filter((was) => !isMeant(was)),
    [to]: [...state[to], ...state[from].filter(isMeant)],
  };
  return havingPending(decide, turned, [...state.pending, one]);
}
