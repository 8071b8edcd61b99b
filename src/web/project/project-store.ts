/**
 * One project, open in this browser. Everything that a screen shows comes from here, and everything that it changes goes through `run`. It knows no
 * fetch and no disk; both are handed in.
 */

import type { Id } from '../../core/base/id.ts';
import type { Change } from '../../core/change.ts';
import { type FieldConflict, Problem } from '../../core/problem.ts';
import type { Project } from '../../core/project.ts';
import type { Learned } from './confirmed.ts';
import { type Decide, type Pending, isEntryOf, refused } from './pending.ts';
import {
  type Line,
  type ProjectState,
  type Turn,
  afterDropping,
  afterInsisting,
  afterLearning,
  afterReload,
  afterTakingBack,
  afterTurn,
  afterWish,
  havingPending,
  openedState,
} from './project-state.ts';
import { openSending } from './sending.ts';

/** What the store works with. */
export type StoreParts = {
  readonly user: Id;
  readonly decide: Decide;
  /** How many bytes the input of a command may have. */
  readonly mostBytesOf: (command: string) => number;
  /** Sends a command; gives the version that it made with its changes. Throws Problems, and anything else where the line is broken. */
  readonly send: (pending: Pending) => Promise<Learned>;
  /** Reads the whole project anew. */
  readonly reload: () => Promise<{ readonly version: number; readonly record: Project }>;
  /** Keeps what is pending on this device, so that it outlives the browser. */
  readonly keep: (pending: readonly Pending[]) => void;
  readonly newKey: () => string;
  readonly clock: () => number;
  readonly pause: (milliseconds: number) => Promise<void>;
};

/**
 * A command as a screen asks for it. `local` is what it does, where that is known without deciding it here. `contested` are fields that others changed
 * while it was typed: then its sender must first say which value stands.
 */
export type Wish = {
  readonly command: string;
  readonly input: unknown;
  readonly reason?: string;
  readonly local?: readonly Change[];
  readonly contested?: readonly FieldConflict[];
};

/** An entry that the stream tells of. */
export type Happened = Learned & { readonly actor: string };

/** A project that is open. */
export type ProjectStore = {
  readonly state: () => ProjectState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Does it here at once, and sends it. Throws a Problem where it cannot be done, or changes nothing. */
  readonly run: (wish: Wish) => void;
  /** Takes back what was done last from here, or does again what was taken back. */
  readonly turn: (turn: Turn) => void;
  /** Takes back an entry of the journal, or does it again; `local` is what shows until the server has done it. */
  readonly takeBack: (turn: Turn, entry: number, local: readonly Change[]) => void;
  /** Keeps what cannot be done as what was refused: its sender decides what becomes of it. */
  readonly refuse: (wish: Wish, problem: Problem) => void;
  /** Sends what was refused once more, over what others did. */
  readonly insist: (key: string) => void;
  /** Lets go of what was refused, or waits. */
  readonly drop: (key: string) => void;
  readonly heard: (happened: Happened) => void;
  /** How the line is now; where it is open again, what waits is sent. */
  readonly setLine: (line: Line) => void;
  readonly reload: () => Promise<void>;
};

/** What goes with a command, beside its input: its reason, and which version its sender saw. */
const bytesBeside = 4096;

/** The server would not take it: better said before it is done here. */
function refuseTooLarge({ input }: Wish, most: number): void {
  const actual = new TextEncoder().encode(JSON.stringify(input)).length + bytesBeside;
  if (actual > most) throw new Problem('input-too-large', { actual, most });
}

/** Opens a project at a version, with what was pending on this device. */
export function openProjectStore(
  parts: StoreParts,
  opened: { readonly version: number; readonly record: Project; readonly pending: readonly Pending[] },
): ProjectStore {
  const { decide } = parts;
  const held = holdState(openedState(decide, opened), parts.keep);
  const { state, set } = held;
  const reload = async (): Promise<void> => set(afterReload(decide, state(), await parts.reload()));
  const sending = openSending(parts, { ...held, reload });
  const make = (wish: Wish, local?: readonly Change[]): Pending =>
    pendingOf(parts, wish, { seen: state().confirmed.version, ...(local !== undefined && { local }) });
  const setAndSend = (next: ProjectState): void => {
    set(next);
    sending.start();
  };
  return {
    state,
    subscribe: held.subscribe,
    run: (wish) => {
      refuseTooLarge(wish, parts.mostBytesOf(wish.command));
      setAndSend(afterWish(decide, state(), make(wish)));
    },
    turn: (turn) =>
      setAndSend(
        afterTurn(decide, state(), {
          turn,
          make: ({ key, entry }, local) => ({
            ...make({ command: turn, input: entry === undefined ? {} : { entry } }, local),
            takesBack: key,
          }),
        }),
      ),
    takeBack: (turn, entry, local) =>
      setAndSend(
        afterTakingBack(decide, state(), {
          turn,
          isMeant: (one) => one.entry === entry,
          one: make({ command: turn, input: { entry } }, local),
        }),
      ),
    refuse: (wish, problem) =>
      set(havingPending(decide, state(), [...state().pending, refused(make(wish), problem)])),
    insist: (key) => setAndSend(afterInsisting(decide, state(), key)),
    drop: (key) => set(afterDropping(decide, state(), key)),
    heard: ({ actor, ...learned }) => {
      const sent = state().pending.find((one) => one.state === 'sent');
      const before = state().confirmed.record;
      const isOwn = actor === parts.user && sent && isEntryOf(decide, before, { one: sent, entry: learned });
      set(afterLearning(decide, state(), { learned, ownKey: isOwn ? sent.key : undefined }));
    },
    setLine: (line) => {
      if (line !== state().line) set({ ...state(), line });
      if (line === 'open') sending.start();
    },
    reload,
  };
}

/** A wish on its way; where others changed a field of it meanwhile it waits for its sender instead. */
function pendingOf(
  { newKey, clock }: StoreParts,
  { contested, ...wish }: Wish,
  from: Pick<Pending, 'seen' | 'local'>,
): Pending {
  const one: Pending = { ...wish, ...from, key: newKey(), at: clock(), state: 'waiting' };
  if (contested === undefined) return one;
  const params = { expected: from.seen, fields: contested.length };
  return refused(one, new Problem('version-conflict', params, { conflicts: contested }));
}

/** The state, and those who are told when there is another one. */
function holdState(first: ProjectState, keep: StoreParts['keep']) {
  const listeners = new Set<() => void>();
  let state = first;
  return {
    state: () => state,
    set: (next: ProjectState): void => {
      if (next === state) return;
      const { pending } = state;
      state = next;
      if (next.pending !== pending) keep(next.pending);
      for (const listener of listeners) listener();
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
