import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { platform } from 'node:os';

/** How many bytes of memory a process holds; `undefined` where it is gone or the system does not tell. */
export const residentBytes = (pid: number): Promise<number | undefined> =>
  platform() === 'linux' ? fromProc(pid) : fromPs(pid);

const fromProc = (pid: number): Promise<number | undefined> =>
  readFile(`/proc/${pid}/status`, 'utf8').then(
    (status) => bytesIn(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]),
    () => undefined,
  );

const fromPs = (pid: number): Promise<number | undefined> =>
  new Promise((resolve) => {
    execFile('ps', ['-o', 'rss=', '-p', String(pid)], (_error, stdout) => resolve(bytesIn(stdout.trim())));
  });

const bytesIn = (kilobytes: string | undefined): number | undefined =>
  kilobytes === undefined || !/^\d+$/.test(kilobytes) ? undefined : Number(kilobytes) * 1024;
