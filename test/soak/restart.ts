/** Stops the database while senders write, as whoever administers a machine does, and looks how long it takes until somebody can write again. */

import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { findPostmaster } from '../../src/store/embedded/postmaster-file.ts';
import { chanceOf } from './chance.ts';
import { findDamage, findLosses, findRepeats } from './examine.ts';
import { ledgerOf } from './ledger.ts';
import { openProduct } from './product.ts';
import { bundleWriter, startWriter } from './start-writer.ts';
import { clearWorkFolder, makeWorkFolder } from './wrapped-postgres.ts';

/** What came of it. */
export type RestartResult = {
  /** For each stop: until a write that came after it was acknowledged; `undefined` where none came within a minute. */
  readonly backAfterMs: readonly (number | undefined)[];
  readonly acknowledged: number;
  readonly losses: readonly string[];
};

/** PostgreSQL's fast and immediate shutdown: after the first it need not recover, after the second it must. */
const signals = ['SIGINT', 'SIGQUIT'] as const;

/** Stops the database so many times, in both ways in turn. */
export async function restartOften({ stops, seed }: { stops: number; seed: number }): Promise<RestartResult> {
  const work = makeWorkFolder();
  const folder = join(work, 'data');
  try {
    const program = await bundleWriter(join(work, 'program'));
    const product = await openProduct({ folder });
    const places = [await product.createPlace(), await product.createPlace()];
    const writer = startWriter(
      program,
      { folder, places, name: 'restart', senders: 4 },
      { file: join(work, 'said'), environment: { PATH: process.env['PATH'] ?? '' } },
    );
    const chance = chanceOf(seed);
    const backAfterMs: (number | undefined)[] = [];
    try {
      for (let nth = 0; nth < stops; nth += 1) {
        const more = writer.countSaid('done') + 5 + chance.below(20);
        if (!(await writer.hasSaid('done', more))) break;
        stopDatabase(folder, signals[nth % signals.length] ?? 'SIGINT');
        backAfterMs.push(await writer.untilMore('done'));
      }
      writer.kill();
      const ledger = ledgerOf(await writer.ended());
      const isKilled = writer.process.signalCode === 'SIGKILL';
      return {
        backAfterMs,
        acknowledged: ledger.acknowledged.length,
        losses: [
          ...(isKilled ? [] : [`the writer ended: ${writer.complaint()}`]),
          ...(await findLosses(product, places, ledger.acknowledged)),
          ...(await findRepeats(product, { ...ledger, acknowledged: ledger.acknowledged.slice(-3) })),
          ...(await findDamage(folder)),
        ],
      };
    } finally {
      writer.kill();
      await product.close();
    }
  } finally {
    await clearWorkFolder(work);
  }
}

function stopDatabase(folder: string, signal: (typeof signals)[number]): void {
  const found = findPostmaster(realpathSync(join(folder, 'postgres')));
  if (found === undefined) throw new Error('no server runs on that folder');
  process.kill(found.pid, signal);
}
