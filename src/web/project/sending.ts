/** Sends what is pending: one after the other, each until there is an answer, with pauses that grow while there is none. */

import { Problem, problems } from '../../core/problem.ts';
import type { Learned } from './confirmed.ts';
import { type Decide, type Pending, refused } from './pending.ts';
import {
  type ProjectState,
  afterDropping,
  afterFailure,
  afterLearning,
  beingSent,
  havingOne,
} from './project-state.ts';

type SendingParts = {
  readonly decide: Decide;
  readonly send: (pending: Pending) => Promise<Learned>;
  readonly pause: (milliseconds: number) => Promise<void>;
};

type Held = {
  readonly state: () => ProjectState;
  readonly set: (next: ProjectState) => void;
  readonly reload: () => Promise<void>;
};

const firstWaitMs = 1000;
const longestWaitMs = 30_000;
const missedWaitMs = 2000;

/** Opens the sending; `start` begins where it rests. */
export function openSending(parts: SendingParts, held: Held): { readonly start: () => void } {
  let isRunning = false;
  const start = async (): Promise<void> => {
    if (isRunning) return;
    isRunning = true;
    try {
      let wait = firstWaitMs;
      for (;;) {
        const next = held.state().pending.find((one) => one.state === 'waiting');
        if (next === undefined || held.state().line === 'signed-out') return;
        if (await sendOne(parts, held, next)) wait = firstWaitMs;
        else {
          await parts.pause(wait);
          wait = Math.min(wait * 2, longestWaitMs);
        }
      }
    } finally {
      isRunning = false;
    }
  };
  return { start: () => void start() };
}

/** Sends one; false where the server did not answer, so that it must be sent again. */
async function sendOne({ decide, send, pause }: SendingParts, held: Held, next: Pending): Promise<boolean> {
  const { state, set } = held;
  set(beingSent(state(), next));
  try {
    const learned = await send(next);
    set({ ...afterLearning(decide, state(), { learned, ownKey: next.key }), line: 'open' });
    // What others did in between comes by the stream; where that is broken all is read anew.
    if (state().confirmed.version < learned.version) await pause(missedWaitMs);
    if (state().confirmed.version < learned.version) await held.reload();
    return true;
  } catch (error) {
    const waiting = afterFailure(decide, state(), next);
    if (!(error instanceof Problem) || isPassing(error)) {
      set({ ...waiting, line: 'broken' });
      return false;
    }
    // Two edits of one field came to what is there already: there is nothing to be told of.
    if (error.code === 'nothing-changes') set(afterDropping(decide, state(), next.key));
    else if (error.code === 'not-signed-in') set({ ...waiting, line: 'signed-out' });
    else set(havingOne(decide, state(), refused(next, error)));
    return true;
  }
}

/** Whether a refusal passes by itself: the server is busy, or does not do well. */
const isPassing = ({ code }: Problem): boolean =>
  problems[code].status >= 500 || problems[code].status === 429;
