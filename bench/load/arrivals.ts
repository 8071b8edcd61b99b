/** How requests arrive, and what is kept of each. */

import { setTimeout as sleep } from 'node:timers/promises';
import type { Chance } from '../../test/soak/chance.ts';
import type { Answer } from './browser.ts';

/** A request that was answered, or was not. */
export type Sample = {
  readonly operation: string;
  readonly kind: 'read' | 'write';
  /** From the moment for which it was planned to its last byte. */
  readonly ms: number;
  /** What went wrong: the status and the code of a refusal, or why there was no answer. */
  readonly error?: string;
};

/** One request: what it is, and the sending of it. */
export type Arrival = Pick<Sample, 'operation' | 'kind'> & { readonly send: () => Promise<Answer> };

/** So many requests a second for so long. */
export type Rate = { readonly perSecond: number; readonly seconds: number };

/**
 * Requests come at random moments, whether or not those before them were answered, as those of people do who know nothing of each other. The time of
 * an answer counts from the planned moment, so that neither a busy server nor a busy generator hides how long somebody waits.
 */
export async function arriveOpenly(
  { perSecond, seconds }: Rate,
  chance: Chance,
  next: () => Arrival,
): Promise<readonly Sample[]> {
  const samples: Promise<Sample>[] = [];
  const start = performance.now();
  const end = start + seconds * 1000;
  for (let planned = start; ; ) {
    planned += (-Math.log(1 - chance.below(1e9) / 1e9) * 1000) / perSecond;
    if (planned >= end) break;
    const wait = planned - performance.now();
    if (wait > 0) await sleep(wait);
    samples.push(sample(next(), planned));
  }
  return Promise.all(samples);
}

/** Each of so many senders sends his next request as soon as his last one was answered. Gives what was answered within the time. */
export async function arriveInTurn(
  senders: number,
  seconds: number,
  nextOf: (sender: number) => Arrival,
): Promise<readonly Sample[]> {
  const samples: Sample[] = [];
  const end = performance.now() + seconds * 1000;
  const goOn = async (sender: number): Promise<void> => {
    while (performance.now() < end) {
      const one = await sample(nextOf(sender), performance.now());
      if (performance.now() < end) samples.push(one);
    }
  };
  await Promise.all(Array.from({ length: senders }, (_, nth) => goOn(nth)));
  return samples;
}

async function sample({ operation, kind, send }: Arrival, planned: number): Promise<Sample> {
  const error = await send().then(
    ({ status, code }) => (status < 400 ? undefined : `${status} ${code}`),
    (thrown: unknown) => `no answer: ${thrown instanceof Error ? thrown.message : String(thrown)}`,
  );
  const ms = performance.now() - planned;
  return { operation, kind, ms, ...(error !== undefined && { error }) };
}
