/**
 * One lock between processes on a folder. Node has no locks of the system, so the lock is a row of numbered files, of which the highest counts:
 * it names the process that holds it, and is empty once let go. Who takes the lock makes the next number, which can succeed once only, and never
 * removes the highest; so a lock is taken over from a dead process without a moment in which two could have it.
 */

import { randomUUID } from 'node:crypto';
import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../../core/problem.ts';
import { identifyProcess, livenessOf, type ProcessIdentity } from './process-identity.ts';

/** How long to wait for what; the defaults are those of the product. */
export type LockPatience = {
  /** For the lock, before it is a Problem. */
  readonly lockMs: number;
  /** For a sign of life of a holder whose process cannot be seen from here, as in another container. */
  readonly signMs: number;
};

const patient: LockPatience = { lockMs: 180_000, signMs: 20_000 };
const signEveryMs = 2_000;
const lookEveryMs = 25;
/** A reader of the folder that is overtaken by this many holders while it reads would be misled; so many old files stay. */
const keptFiles = 4;

/** Does `work` while nobody else is in here for that folder: no other process, and no other call in this one. */
export async function withFolderLock<Result>(
  folder: string,
  work: () => Promise<Result>,
  patience: LockPatience = patient,
): Promise<Result> {
  const locks = join(folder, 'postgres-lock');
  mkdirSync(locks, { recursive: true, mode: 0o700 });
  const mine = await take(locks, patience);
  // Those who cannot see this process see that its file stays young.
  const sign = setInterval(() => touch(mine), signEveryMs);
  try {
    return await work();
  } finally {
    clearInterval(sign);
    truncateSync(mine);
  }
}

async function take(locks: string, { lockMs, signMs }: LockPatience): Promise<string> {
  const deadline = performance.now() + lockMs;
  const isSilent = watchSigns(signMs);
  for (;;) {
    const top = highest(locks);
    const mine = isFree(locks, top, isSilent) ? tryNext(locks, top) : undefined;
    if (mine !== undefined) return mine;
    if (performance.now() > deadline) throw new Problem('data-folder-in-use', { folder: join(locks, '..') });
    await sleep(lookEveryMs);
  }
}

function highest(locks: string): number {
  const numbers = readdirSync(locks).filter((name) => /^\d+$/.test(name));
  return Math.max(0, ...numbers.map(Number));
}

function isFree(locks: string, top: number, isSilent: (file: string) => boolean): boolean {
  if (top === 0) return true;
  const file = join(locks, String(top));
  const holder = parseHolder(readFileSync(file, 'utf8'));
  if (holder === undefined) return true;
  const liveness = livenessOf(holder);
  return liveness === 'dead' || (liveness === 'unknown' && isSilent(file));
}

/** Who holds the lock. A file has its text before it has its name, so that one with any other text than a holder's was let go, or left by a power loss. */
function parseHolder(text: string): ProcessIdentity | undefined {
  try {
    const holder = JSON.parse(text) as ProcessIdentity | null;
    return typeof holder?.began === 'string' ? holder : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a file was not touched for so long while we watched. Clocks are not compared: they may be those of two machines. */
function watchSigns(signMs: number): (file: string) => boolean {
  let seen = { sign: '', at: 0 };
  return (file) => {
    const sign = `${file} ${statSync(file).mtimeMs}`;
    if (sign !== seen.sign) seen = { sign, at: performance.now() };
    return performance.now() - seen.at > signMs;
  };
}

/** Makes the next file with its text at once; `undefined` where somebody was faster. */
function tryNext(locks: string, top: number): string | undefined {
  const draft = join(locks, `draft-${randomUUID()}`);
  const mine = join(locks, String(top + 1));
  writeFileSync(draft, JSON.stringify(identifyProcess(process.pid)), { mode: 0o600 });
  try {
    linkSync(draft, mine);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return undefined;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  // Whoever looked long ago may have made a number that others have left behind: it does not count.
  if (highest(locks) !== top + 1) return undefined;
  removeOld(locks, top + 1);
  return mine;
}

function removeOld(locks: string, top: number): void {
  const old = readdirSync(locks).filter((name) => /^\d+$/.test(name) && Number(name) <= top - keptFiles);
  for (const name of old) rmSync(join(locks, name), { force: true });
}

function touch(file: string): void {
  const now = performance.timeOrigin + performance.now();
  utimesSync(file, now / 1000, now / 1000);
}
