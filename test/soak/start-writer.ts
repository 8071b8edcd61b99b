/** Writers as processes of their own. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, closeSync, copyFileSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from 'esbuild';
import { linkPackages } from '../embedded-process.ts';
import { root } from '../source-files.ts';
import { linesIn } from './ledger.ts';
import type { WriterLine, WriterOrder } from './writer.ts';

/** What a writer may be waited for. */
type Said = 'opened' | 'done' | 'refused' | 'finished';

const patienceMs = 60_000;

/** A writer that was started. */
export type Writer = {
  readonly process: ChildProcess;
  /** Waits until it has said something of that kind so often; false where it ended before. */
  readonly hasSaid: (kind: Said, times?: number) => Promise<boolean>;
  /** How often it has said something of that kind. */
  readonly countSaid: (kind: Said) => number;
  /** Waits until it says something of that kind once more; gives after how many milliseconds, `undefined` where it does not within a minute. */
  readonly untilMore: (kind: Said) => Promise<number | undefined>;
  /** Waits until it has ended, and gives all that it said. */
  readonly ended: () => Promise<readonly WriterLine[]>;
  /** Kills it without a moment to do anything. */
  readonly kill: () => void;
  /** What it complained of. */
  readonly complaint: () => string;
};

/** Bundles the writer into a folder, which it makes; gives its path. */
export async function bundleWriter(folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  const file = join(folder, 'writer.mjs');
  await build({
    entryPoints: [join(root, 'test/soak/writer.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile: file,
    logLevel: 'error',
  });
  linkPackages(folder);
  copyFileSync(join(root, 'package.json'), join(folder, 'package.json'));
  return file;
}

/** Starts a writer; what it says goes to the file of that path, and `environment` is all it has. */
export function startWriter(
  program: string,
  order: WriterOrder,
  to: {
    readonly file: string;
    readonly environment?: Readonly<Record<string, string>>;
    /** A command that starts it, with its arguments. */
    readonly through?: readonly string[];
  },
): Writer {
  const said = openSync(to.file, 'w');
  const complaints = openSync(`${to.file}.complaints`, 'w');
  const [command, ...given] = [...(to.through ?? []), process.execPath, program, JSON.stringify(order)];
  const child = spawn(command, given, {
    cwd: '/',
    env: { ...to.environment },
    stdio: ['ignore', said, complaints],
  });
  closeSync(said);
  closeSync(complaints);
  const end = once(child, 'close');
  const isOver = (): boolean => child.exitCode !== null || child.signalCode !== null;
  const countSaid = (kind: Said): number => readFileSync(to.file, 'utf8').split(`{"${kind}"`).length - 1;
  return {
    process: child,
    hasSaid: async (kind, times = 1) => {
      for (;;) {
        const wasOver = isOver();
        if (countSaid(kind) >= times) return true;
        if (wasOver) return false;
        await sleep(5);
      }
    },
    countSaid,
    untilMore: async (kind) => {
      const [start, before] = [performance.now(), countSaid(kind)];
      while (countSaid(kind) === before) {
        if (isOver() || performance.now() - start > patienceMs) return undefined;
        await sleep(5);
      }
      return Math.round(performance.now() - start);
    },
    ended: async () => {
      await end;
      return linesIn(to.file);
    },
    kill: () => void child.kill('SIGKILL'),
    complaint: () => readFileSync(`${to.file}.complaints`, 'utf8'),
  };
}
