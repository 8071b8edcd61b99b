/**
 * A process that writes until it is told to stop, or killed: several senders at once, each on rows of its own, who send again what was not
 * answered. What it does it writes to its standard output, a file, at the moment at which it knows it.
 */

import { writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../../src/core/problem.ts';
import type { ProjectPlace } from '../../src/workspace/sender.ts';
import { markTrace } from './mark.ts';
import { openProduct, type Product, type Wish } from './product.ts';
import { wishOf } from './wishes.ts';

/** What a writer is asked for. */
export type WriterOrder = {
  readonly folder: string;
  readonly binaries?: string | undefined;
  readonly places: readonly ProjectPlace[];
  /** Stands in all its keys. */
  readonly name: string;
  readonly senders: number;
  /** So many wishes of each sender, then it ends; without a number it goes on. */
  readonly wishes?: number;
  /** Whether each answer is also told to the server, for a trace of what that does. */
  readonly marks?: boolean;
  /** A checkpoint after each so many wishes. */
  readonly checkpointEvery?: number;
};

/** What a writer says, one line of JSON each. */
export type WriterLine =
  | { readonly opened: true }
  | { readonly sent: Wish }
  | { readonly done: string; readonly version: number; readonly mark?: number }
  | { readonly seen: string; readonly hash: string | undefined }
  | { readonly refused: string; readonly code: string }
  | { readonly finished: true };

const mayPass = new Set<string>(['database-unreachable', 'commit-unknown', 'database-busy', 'disk-full']);
const order = JSON.parse(process.argv[2] ?? '') as WriterOrder;
const product = await openProduct(order);
say({ opened: true });
const tracing =
  order.marks === true || order.checkpointEvery !== undefined ? await markTrace(order.folder) : undefined;
await Promise.all(Array.from({ length: order.senders }, (_, sender) => write(product, sender)));
say({ finished: true });
await tracing?.end();
await product.close();

async function write(to: Product, sender: number): Promise<void> {
  const where = order.places[sender % order.places.length];
  if (where === undefined) throw new Error('there is no project to write to');
  let version = 0;
  for (let nth = 0; nth < (order.wishes ?? Infinity); nth += 1) {
    const key = `${order.name}-${sender}-${nth}`;
    const row = `act_${order.name}x${sender}x${Math.floor(nth / 8)}`;
    const wish = wishOf(where, key, { row, isNew: nth % 8 === 0, version });
    say({ sent: wish });
    version = await untilDone(to, wish);
    const mark = order.marks === true ? await tracing?.mark() : undefined;
    say({ done: key, version, ...(mark !== undefined && { mark }) });
    say({ seen: key, hash: await patient(() => to.hashOf(where, version)) });
    if (order.checkpointEvery !== undefined && nth % order.checkpointEvery === order.checkpointEvery - 1)
      await tracing?.checkpoint();
  }
}

function untilDone(to: Product, wish: Wish): Promise<number> {
  return patient(() => to.run(wish));
}

/** Tries again where the answer is that the database is not there, as any sender would. */
async function patient<Result>(ask: () => Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof Problem) || !mayPass.has(error.code)) throw error;
      say({ refused: order.name, code: error.code });
      await sleep(20);
    }
  }
}

function say(line: WriterLine): void {
  writeSync(1, `${JSON.stringify(line)}\n`);
}
