/** Lets the clock of the machine jump while senders write: forward, back, to the end of 32 bits, over a leap day. */

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findLosses, findRepeats } from './examine.ts';
import { ledgerOf } from './ledger.ts';
import { openProduct } from './product.ts';
import { bundleWriter, startWriter } from './start-writer.ts';
import { clearWorkFolder, makeWorkFolder } from './wrapped-postgres.ts';

/** What came of it. */
export type ClockResult = {
  /** The years that stand in the journal, in the order of its entries, each once in a row. */
  readonly years: readonly number[];
  readonly acknowledged: number;
  readonly losses: readonly string[];
};

const jumps = [
  '+1d',
  '+10y',
  '-3d',
  '@2038-01-19 03:14:05',
  '@2028-02-29 23:59:58',
  '@1999-12-31 23:59:58',
  '+0',
];

/** Moves the clock of a process that writes, by the program `faketime`, through all jumps. */
export async function moveClock(faketime: string): Promise<ClockResult> {
  const work = makeWorkFolder();
  const folder = join(work, 'data');
  try {
    const program = await bundleWriter(join(work, 'program'));
    const product = await openProduct({ folder });
    const place = await product.createPlace();
    const clock = join(work, 'clock');
    writeFileSync(clock, '+0');
    const writer = startWriter(
      program,
      { folder, places: [place], name: 'clock', senders: 3 },
      { file: join(work, 'said'), environment: environmentOf(faketime, clock) },
    );
    try {
      for (const jump of jumps) {
        writeFileSync(clock, jump);
        if (!(await writer.hasSaid('done', writer.countSaid('done') + 9))) break;
      }
      writer.kill();
      const ledger = ledgerOf(await writer.ended());
      const isKilled = writer.process.signalCode === 'SIGKILL';
      const years: number[] = [];
      for await (const line of product.journal(place)) {
        const { text } = JSON.parse(line) as { text: string };
        const year = new Date((JSON.parse(text) as { at: string }).at).getUTCFullYear();
        if (years.at(-1) !== year) years.push(year);
      }
      return {
        years,
        acknowledged: ledger.acknowledged.length,
        losses: [
          ...(isKilled ? [] : [`the writer ended: ${writer.complaint()}`]),
          ...(await findLosses(product, [place], ledger.acknowledged)),
          ...(await findRepeats(product, { ...ledger, acknowledged: ledger.acknowledged.slice(-20) })),
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

/** The library of faketime reads the file whenever somebody asks for the time. What counts steadily goes on, as it does where a clock is set. */
function environmentOf(faketime: string, clock: string): Readonly<Record<string, string>> {
  const { stdout } = spawnSync(faketime, ['-f', '+0', 'printenv', 'LD_PRELOAD'], { encoding: 'utf8' });
  return {
    PATH: process.env['PATH'] ?? '',
    LD_PRELOAD: stdout.trim(),
    FAKETIME_TIMESTAMP_FILE: clock,
    FAKETIME_NO_CACHE: '1',
    // It would outlive the process that is killed.
    FAKETIME_DISABLE_SHM: '1',
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
    DONT_FAKE_MONOTONIC: '1',
  };
}
