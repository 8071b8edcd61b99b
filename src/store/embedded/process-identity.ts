/** Which process is meant: a process id alone is given to another process sooner or later. */

import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** A process: its id, when it began (in the words of the system), and the place where the id counts: a machine or a container. */
export type ProcessIdentity = { readonly pid: number; readonly began: string; readonly place: string };

/** The identity of a process of this place; `undefined` where there is none of that id, or only its remains. */
export function identifyProcess(pid: number): ProcessIdentity | undefined {
  const began = process.platform === 'linux' ? beganOnLinux(pid) : beganElsewhere(pid);
  return began === undefined ? undefined : { pid, began, place: placeOfProcesses() };
}

/** Whether that very process is alive; `unknown` where it is of another place. */
export function livenessOf(identity: ProcessIdentity): 'alive' | 'dead' | 'unknown' {
  if (identity.place !== placeOfProcesses()) return 'unknown';
  return identifyProcess(identity.pid)?.began === identity.began ? 'alive' : 'dead';
}

/** Whether a process of that id in this place works in that folder, or was started for it. The folder is a real path. */
export function isProcessOf(pid: number, folder: string): boolean {
  if (identifyProcess(pid) === undefined) return false;
  if (process.platform !== 'linux') return askPs(pid, 'command').includes(folder);
  return quietly(() => readlinkSync(`/proc/${pid}/cwd`)) === folder;
}

/** Ticks since the start of the system, which is named too. */
function beganOnLinux(pid: number): string | undefined {
  const stat = quietly(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  // The program's name stands in brackets and may hold anything; the state is the first field after it, the start the twentieth.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
  const [state, ticks] = [fields[0], fields[19]];
  if (ticks === undefined || state === 'Z' || state === 'X') return undefined;
  return `${quietly(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8'))?.trim()} ${ticks}`;
}

function beganElsewhere(pid: number): string | undefined {
  const [state, ...began] = askPs(pid, 'stat=,lstart').split(/\s+/);
  return state === undefined || state === '' || state.startsWith('Z') ? undefined : began.join(' ');
}

function askPs(pid: number, columns: string): string {
  return (
    quietly(() =>
      execFileSync('ps', ['-ww', '-o', `${columns}=`, '-p', String(pid)], {
        encoding: 'utf8',
        env: { LC_ALL: 'C', PATH: '/bin:/usr/bin' },
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    )?.trim() ?? ''
  );
}

function placeOfProcesses(): string {
  const space = process.platform === 'linux' ? quietly(() => readlinkSync('/proc/self/ns/pid')) : undefined;
  return [hostname(), ...(space === undefined ? [] : [space])].join(' ');
}

function quietly(read: () => string): string | undefined {
  try {
    return read();
  } catch {
    // It is gone, or is not ours to look at.
    return undefined;
  }
}
