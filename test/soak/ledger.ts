/** What writers said, read from the files that were their standard output: what was acknowledged, and what was sent and never answered. */

import { readFileSync } from 'node:fs';
import type { Wish } from './product.ts';
import type { WriterLine } from './writer.ts';

/** A wish that was answered: the version it made, the hash of its entry where the writer saw it, and its mark in a trace. */
export type Acknowledged = {
  readonly wish: Wish;
  readonly version: number;
  readonly hash?: string | undefined;
  readonly mark?: number | undefined;
};

/** All that is known of some writers. */
export type Ledger = {
  readonly acknowledged: readonly Acknowledged[];
  readonly unanswered: readonly Wish[];
  /** How often the product refused, by the code of the Problem. */
  readonly refusals: ReadonlyMap<string, number>;
};

/** The lines in a writer's file; a last one that was cut short does not count. */
export function linesIn(file: string): readonly WriterLine[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as WriterLine);
}

/** The ledger of some writers' lines. */
export function ledgerOf(lines: readonly WriterLine[]): Ledger {
  const sent = new Map<string, Wish>();
  const done = new Map<string, Acknowledged>();
  const refusals = new Map<string, number>();
  for (const line of lines) {
    if ('sent' in line) sent.set(line.sent.key, line.sent);
    if ('done' in line) done.set(line.done, acknowledge(sent, line));
    if ('seen' in line) done.set(line.seen, { ...known(done, line.seen), hash: line.hash });
    if ('refused' in line) refusals.set(line.code, (refusals.get(line.code) ?? 0) + 1);
  }
  const unanswered = [...sent.values()].filter(({ key }) => !done.has(key));
  return { acknowledged: [...done.values()], unanswered, refusals };
}

function acknowledge(
  sent: ReadonlyMap<string, Wish>,
  { done: key, version, mark }: { done: string; version: number; mark?: number },
): Acknowledged {
  return { wish: known(sent, key), version, mark };
}

function known<Value>(values: ReadonlyMap<string, Value>, key: string): Value {
  const found = values.get(key);
  if (found === undefined) throw new Error(`a writer answered ${key}, which it never sent`);
  return found;
}
