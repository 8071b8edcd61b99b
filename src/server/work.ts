/** How much is done at once, and for how long: queues for ordinary, heavy and file requests, room for bodies, places for streams of events. */

import type { Contract } from '../api/contract.ts';
import { Problem } from '../core/problem.ts';
import { type BodyRoom, openBodyRoom } from './body-room.ts';
import { type Queue, type QueueSize, openQueue } from './queue.ts';

/**
 * How much of each kind is done at once; `events` counts the open streams of one user, and of all. `bodyBytes` of JSON are in memory at once, those of
 * people who are signed in apart from those of strangers, so that strangers cannot take the room of all.
 */
export type WorkLimits = {
  readonly ordinary: QueueSize;
  readonly heavy: QueueSize;
  readonly files: QueueSize;
  readonly events: { readonly perUser: number; readonly all: number };
  readonly bodyBytes: { readonly known: number; readonly strangers: number };
};

/** Limits for one machine with two cores and ten connections to its database. */
export const usualWorkLimits: WorkLimits = {
  ordinary: { atOnce: 40, waiting: 200 },
  heavy: { atOnce: 4, waiting: 20 },
  files: { atOnce: 8, waiting: 40 },
  events: { perUser: 8, all: 1000 },
  bodyBytes: { known: 64 * 1024 * 1024, strangers: 8 * 1024 * 1024 },
};

const ordinaryMs = 30_000;
const heavyMs = 120_000;
const fileMs = 600_000;

/** The work of a server. */
export type Work = {
  /** Runs work of a contract in its queue and time. `ending` is aborted where the time is over: Problem `took-too-long`. */
  readonly run: <Result>(
    contract: Contract,
    ending: AbortController,
    work: () => Promise<Result>,
  ) => Promise<Result>;
  /** Runs the little that every request needs before it is known what it asks. */
  readonly runFirst: <Result>(
    contract: Contract,
    ending: AbortController,
    work: () => Promise<Result>,
  ) => Promise<Result>;
  /** Room for the body of a request, from before it is read until it is answered, outside of the queues; to be given back. */
  readonly bodyRoom: (isKnown: boolean) => BodyRoom;
  /** Takes a place for a stream of events of a user, to be given back once. Problem `server-busy` where there is none. */
  readonly takeStream: (user: string) => () => void;
};

/** Opens the queues. */
export function openWork(limits: WorkLimits): Work {
  const ordinary = openQueue(limits.ordinary);
  const heavy = openQueue(limits.heavy);
  const files = openQueue(limits.files);
  const [known, strangers] = [openBodyRoom(limits.bodyBytes.known), openBodyRoom(limits.bodyBytes.strangers)];
  const kindOf = (contract: Contract): { readonly queue: Queue; readonly mostMs: number } => {
    if (contract.isUrgent === true) return { queue: unbounded, mostMs: ordinaryMs };
    if (contract.takes !== 'nothing' && 'file' in contract.takes) return { queue: files, mostMs: fileMs };
    return contract.isHeavy === true
      ? { queue: heavy, mostMs: heavyMs }
      : { queue: ordinary, mostMs: ordinaryMs };
  };
  return {
    run: (contract, ending, work) => {
      const { queue, mostMs } = kindOf(contract);
      return withinTime(mostMs, ending, () => queue.run(ending.signal, work));
    },
    runFirst: (contract, ending, work) => {
      const queue = contract.isUrgent === true ? unbounded : ordinary;
      return withinTime(ordinaryMs, ending, () => queue.run(ending.signal, work));
    },
    bodyRoom: (isKnown) => (isKnown ? known() : strangers()),
    takeStream: openStreams(limits.events),
  };
}

const unbounded: Queue = { run: (_, work) => work() };

/** The answer does not wait for work that is late; its place in the queue is free only when it has really ended. */
async function withinTime<Result>(
  ms: number,
  ending: AbortController,
  work: () => Promise<Result>,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Problem('took-too-long'));
      ending.abort();
    }, ms);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}

function openStreams({ perUser, all }: WorkLimits['events']): (user: string) => () => void {
  const open = new Map<string, number>();
  let total = 0;
  return (user) => {
    const own = open.get(user) ?? 0;
    if (own >= perUser || total >= all) throw new Problem('server-busy');
    open.set(user, own + 1);
    total += 1;
    let isOpen = true;
    return () => {
      if (!isOpen) return;
      isOpen = false;
      total -= 1;
      const left = (open.get(user) ?? 1) - 1;
      if (left === 0) open.delete(user);
      else open.set(user, left);
    };
  };
}
