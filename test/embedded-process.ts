/** Processes of their own that run one function of the embedded server, so that they can be killed or run as another user. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import { root } from './source-files.ts';

/** A process that holds an embedded server or a lock. */
export type Holder = {
  readonly process: ChildProcess;
  /** What it says when it holds it, as JSON; rejects with what it wrote on its error stream. */
  readonly holds: Promise<Record<string, unknown>>;
  /** Lets it leave, and waits until it has ended. */
  readonly leave: () => Promise<void>;
  /** Kills it without a moment to do anything, and waits until it has ended. */
  readonly kill: () => Promise<void>;
};

const programs = {
  server: `
    import { startEmbedded } from './src/store/embedded.ts';
    const server = await startEmbedded(JSON.parse(process.argv[2]));
    console.log(JSON.stringify({ ...server, uid: process.getuid() }));
    for await (const _ of process.stdin);
    await server.stop();`,
  lock: `
    import { withFolderLock } from './src/store/embedded/folder-lock.ts';
    await withFolderLock(JSON.parse(process.argv[2]).folder, async () => {
      console.log('{}');
      for await (const _ of process.stdin);
    });`,
  count: `
    import { readFileSync, writeFileSync } from 'node:fs';
    import { setTimeout as sleep } from 'node:timers/promises';
    import { withFolderLock } from './src/store/embedded/folder-lock.ts';
    const { folder, file, times } = JSON.parse(process.argv[2]);
    for (let time = 0; time < times; time += 1) await withFolderLock(folder, async () => {
      const count = Number(readFileSync(file, 'utf8'));
      await sleep(2);
      writeFileSync(file, String(count + 1));
    });`,
} as const;

/** Bundles a program into a folder, with the packages linked beside it unless the folder has its own. Gives its path. */
export async function bundleHolder(folder: string, program: keyof typeof programs): Promise<string> {
  const file = join(folder, `${program}.mjs`);
  await build({
    stdin: { contents: programs[program], resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: file,
    external: ['pg-native'],
    banner: { js: `import { createRequire as cr } from 'node:module'; const require = cr(import.meta.url);` },
    logLevel: 'error',
  });
  chmodSync(file, 0o644);
  return file;
}

/** Lets the programs in a folder find the packages of the clone. */
export function linkPackages(folder: string): void {
  mkdirSync(folder, { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
}

/** Starts a program with its argument, as another user where one is given. */
export function startHolder(
  file: string,
  argument: object,
  user: { uid?: number; gid?: number } = {},
): Holder {
  const child = spawn(process.execPath, [file, JSON.stringify(argument)], {
    ...user,
    cwd: '/',
    env: {},
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const complaint: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => complaint.push(chunk.toString()));
  const ended = once(child, 'close');
  const said = once(createInterface({ input: child.stdout }), 'line');
  const holds = Promise.race([
    said.then(([line]) => JSON.parse(String(line)) as Record<string, unknown>),
    ended.then(() => Promise.reject(new Error(complaint.join('')))),
  ]);
  // Not every test waits for it.
  holds.catch(() => undefined);
  return {
    process: child,
    holds,
    leave: async () => {
      child.stdin.end();
      await ended;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
