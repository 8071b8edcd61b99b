/** What a process and all that it has started take, as Linux counts it. */

import { readdirSync, readFileSync } from 'node:fs';

/**
 * Memory and time of several processes. Memory that processes share is counted once (PSS): the database's buffers would else count with each of its
 * connections.
 */
export type Taken = { readonly processes: number; readonly memoryBytes: number; readonly cpuMs: number };

/** What a process with all its descendants takes now, but for one of them with its own: who starts a database is its parent. */
export function takenBy(root: number, without?: number): Taken {
  const all = familyOf(root, without);
  return {
    processes: all.length,
    memoryBytes: all.reduce((sum, { pid }) => sum + memoryOf(pid), 0),
    cpuMs: all.reduce((sum, one) => sum + one.cpuMs, 0),
  };
}

type Process = { readonly pid: number; readonly parent: number; readonly cpuMs: number };

function familyOf(root: number, without?: number): readonly Process[] {
  const all = readdirSync('/proc')
    .flatMap((name) => (/^\d+$/.test(name) ? processOf(Number(name)) : []))
    .filter(({ pid }) => pid !== without);
  const withChildren = (pid: number): readonly Process[] =>
    all.flatMap((one) => (one.parent === pid ? [one, ...withChildren(one.pid)] : []));
  return [...all.filter(({ pid }) => pid === root), ...withChildren(root)];
}

/** Linux counts in ticks of a hundredth of a second. */
const tickMs = 10;

/** Its own time, and that of its children which have ended. */
function processOf(pid: number): readonly Process[] {
  const text = textOf(`/proc/${pid}/stat`);
  // The name of a program, in brackets, may hold anything.
  const fields = text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [, parent = 0] = fields;
  const ticks = fields.slice(11, 15).reduce((sum, count) => sum + count, 0);
  return text === '' ? [] : [{ pid, parent, cpuMs: ticks * tickMs }];
}

function memoryOf(pid: number): number {
  const kilobytes = /^Pss:\s+(\d+) kB$/m.exec(textOf(`/proc/${pid}/smaps_rollup`))?.[1];
  return Number(kilobytes ?? 0) * 1024;
}

/** The text of a file; empty where its process has ended meanwhile. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
