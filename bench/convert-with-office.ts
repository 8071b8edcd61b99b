import { spawnSync } from 'node:child_process';
import type { Spent } from './measure.ts';

/** What LibreOffice needs to convert a DOCX to PDF in `folder`; `undefined` where it is not installed. */
export function convertWithOffice(docx: string, folder: string): Spent | undefined {
  const start = performance.now();
  // A profile of its own: the usual one is a lock. The shell tells on its last line what its children used.
  const command = `soffice "-env:UserInstallation=file://${folder}/profile" --headless --convert-to pdf --outdir "${folder}" "${docx}" >/dev/null 2>&1 && times`;
  const { status, stdout } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
  const wall = performance.now() - start;
  if (status !== 0) return undefined;
  return { cpu: millisecondsOf(stdout.trim().split('\n').at(-1) ?? ''), wall };
}

/** The sum of times as a shell prints them: `0m1.203s 0m0.250s`. */
const millisecondsOf = (line: string): number =>
  [...line.matchAll(/(\d+)m([\d.]+)s/gu)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1000,
    0,
  );
