/** What the checks find in an open project: first as the server says it, then asked of a worker after each change, one question at a time. */

import type { Day } from '../../core/base/day.ts';
import { diff } from '../../core/change.ts';
import { settled } from '../../core/figures/kept-findings.ts';
import { type Project, emptyProject } from '../../core/project.ts';
import type { CheckingListener, CheckingWorker } from './checking-worker.ts';
import type { SaidResult } from './said-finding.ts';
import { hear, nothingTold } from './told-findings.ts';

/** What the checks found last, for the screens. */
export type Findings = {
  /** Another value with each answer, though what was found is the same; `undefined` before the first. */
  readonly now: () => { readonly found: SaidResult } | undefined;
  readonly subscribe: (listener: () => void) => () => void;
};

/** Findings that can be asked for. */
export type Checking = Findings & {
  /** Takes over what is found in the record, from somebody who knows. */
  readonly know: (found: SaidResult) => void;
  /** Asks what is found in a record as of a day. What was asked before and is not begun yet is not answered any more. */
  readonly want: (record: Project, asOf: Day) => void;
  readonly close: () => void;
};

type CheckingParts = {
  readonly openWorker: (listener: CheckingListener) => CheckingWorker;
  readonly pause: (milliseconds: number) => Promise<void>;
};

const firstWaitMs = 1000;
const longestWaitMs = 30_000;

/** Opens the checking. Its worker is opened with the first question; one that breaks off, as on a bad line, is opened anew after pauses that grow. */
export function openChecking({ openWorker, pause }: CheckingParts): Checking {
  const listeners = new Set<() => void>();
  let now: { readonly found: SaidResult } | undefined;
  let wanted: Wanted | undefined;
  let wait = firstWaitMs;
  let isClosed = false;
  const know = (found: SaidResult): void => {
    now = { found: now === undefined ? found : settledResult(now.found, found) };
    for (const listener of listeners) listener();
  };
  const open = (): Conversation =>
    converse(openWorker, {
      wanted: () => wanted,
      found: (found) => {
        wait = firstWaitMs;
        know(found);
      },
      brokeOff: () => void openAnew(),
    });
  let conversation: Conversation | undefined;
  const openAnew = async (): Promise<void> => {
    conversation?.close();
    await pause(wait);
    wait = Math.min(wait * 2, longestWaitMs);
    if (isClosed) return;
    conversation = open();
    conversation.askNext();
  };
  return {
    now: () => now,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    know,
    want: (record, asOf) => {
      if (isClosed) return;
      wanted = { record, asOf };
      conversation ??= open();
      conversation.askNext();
    },
    close: () => {
      isClosed = true;
      conversation?.close();
    },
  };
}

/** What the server found is what the worker finds first, and each worker that was opened anew. */
function settledResult(before: SaidResult, now: SaidResult): SaidResult {
  const [findings, waived] = [settled(before.findings, now.findings), settled(before.waived, now.waived)];
  return findings === before.findings && waived === before.waived ? before : { findings, waived };
}

type Wanted = { readonly record: Project; readonly asOf: Day };

type Conversation = { readonly askNext: () => void; readonly close: () => void };

/** Asks one worker for what is wanted, whenever it has answered what it was asked before. */
function converse(
  openWorker: CheckingParts['openWorker'],
  {
    wanted,
    found,
    brokeOff,
  }: {
    readonly wanted: () => Wanted | undefined;
    readonly found: (result: SaidResult) => void;
    readonly brokeOff: () => void;
  },
): Conversation {
  let asked: Wanted | undefined;
  let heard = nothingTold;
  let isBusy = false;
  let hasBrokenOff = false;
  const askNext = (): void => {
    const next = wanted();
    if (isBusy || next === undefined) return;
    if (next.record === asked?.record && next.asOf === asked.asOf) return;
    isBusy = true;
    worker.ask({ changes: diff(asked?.record ?? emptyProject, next.record), asOf: next.asOf });
    asked = next;
  };
  const worker = openWorker({
    told: (result) => {
      isBusy = false;
      heard = hear(heard, result);
      found(heard);
      askNext();
    },
    brokeOff: () => {
      // It may say so twice, and is opened anew once.
      if (!hasBrokenOff) brokeOff();
      hasBrokenOff = true;
    },
  });
  return { askNext, close: worker.close };
}
