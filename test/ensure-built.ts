import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './source-files.ts';

/** Bundles the source where it changed since the last time, for tests that run what is in dist/. */
export function ensureBuilt(): void {
  const bin = join(root, 'bin', 'strand.js');
  const { status, stderr } = spawnSync(process.execPath, [bin, '--version'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the source could not be bundled: ${stderr}`);
}
