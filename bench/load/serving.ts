/** `strand serve` on a place, in a process of its own. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Taken, takenBy } from './processes.ts';

/** A server that serves. */
export type Serving = {
  readonly address: string;
  /** From the command to the first answer that it is ready. */
  readonly startMs: number;
  readonly takenByStrand: () => Taken;
  readonly takenByDatabase: () => Taken;
  /** Ends it, and its database with it. Gives the lines of its log about faults. */
  readonly stop: () => Promise<readonly string[]>;
};

/** Starts the server. Throws an Error where it does not come to serve. */
export async function startServing(folder: string): Promise<Serving> {
  const start = performance.now();
  const child = spawn(process.execPath, [join('bin', 'strand.js'), 'serve', '--port', '0'], {
    env: { ...process.env, STRAND_DATA: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const faults = keepFaults(child);
  const address = await addressOf(child);
  await untilReady(address);
  const startMs = performance.now() - start;
  const { pid = 0 } = child;
  const [database] = readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
  return {
    address,
    startMs,
    takenByStrand: () => takenBy(pid, Number(database)),
    takenByDatabase: () => takenBy(Number(database)),
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      return faults;
    },
  };
}

/** Reads what is printed to its end, so that nobody waits for us; keeps a few lines about faults. */
function keepFaults(child: ChildProcess): readonly string[] {
  const faults: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (piece: Buffer) => {
      const found = piece
        .toString('utf8')
        .split('\n')
        .filter((line) => line.includes('"fault"'));
      faults.push(...found.slice(0, Math.max(0, 20 - faults.length)));
    });
  }
  return faults;
}

function addressOf(child: ChildProcess): Promise<string> {
  let printed = '';
  return new Promise((resolve, reject) => {
    const look = (piece: Buffer): void => {
      printed += piece.toString('utf8');
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(printed);
      if (found) resolve(found[0]);
    };
    child.stdout?.on('data', look);
    child.stderr?.on('data', look);
    child.once('exit', (code) => reject(new Error(`strand serve ended with ${code}: ${printed}`)));
  });
}

async function untilReady(address: string): Promise<void> {
  for (;;) {
    const answer = await fetch(`${address}/readyz`).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.status === 200) return;
    await sleep(10);
  }
}
