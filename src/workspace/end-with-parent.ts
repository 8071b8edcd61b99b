import { Worker } from 'node:worker_threads';

const program = `const parent = process.ppid;
setInterval(() => { if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL'); }, 500);`;

/**
 * Lets this child process end with its parent. Work may keep this thread for long, in native code too, so that a second one looks whether the parent
 * is still there.
 */
export function endWithParent(): void {
  new Worker(program, { eval: true }).unref();
  process.on('disconnect', () => process.exit());
}
