/** `strand serve` as a process: what systemd, Docker and a person at a terminal do to it. */

import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { clusterFolder } from '../src/store/embedded/cluster.ts';
import { findPostmaster } from '../src/store/embedded/postmaster-file.ts';
import { embeddedWorld } from './embedded-world.ts';
import { ensureBuilt } from './ensure-built.ts';
import { root } from './source-files.ts';

const world = embeddedWorld();
const started: ChildProcess[] = [];

beforeAll(() => ensureBuilt());
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

type Process = {
  readonly child: ChildProcess;
  /** What it has written on standard output. */
  readonly said: () => string;
  readonly logged: () => string;
  readonly ended: Promise<number | null>;
};

function startStrand(folder: string, environment: Record<string, string> = {}): Process {
  const child = spawn(process.execPath, [join(root, 'bin', 'strand.js'), 'serve', '--port', '0'], {
    env: { ...process.env, STRAND_DATA: folder, ...environment },
  });
  started.push(child);
  const written = { out: '', err: '' };
  child.stdout.on('data', (text: Buffer) => (written.out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (written.err += text.toString()));
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
  });
  return { child, said: () => written.out, logged: () => written.err, ended };
}

async function addressOf({ said, logged, child }: Process): Promise<string> {
  for (;;) {
    const address = / serving +(\S+)/.exec(said())?.[1];
    if (address !== undefined) return address;
    if (child.exitCode !== null) throw new Error(`it ended: ${logged()}`);
    await sleep(50);
  }
}

describe('the process of strand serve', () => {
  it('serves on an empty folder, ends well when asked to, and takes its database with it', async () => {
    const folder = world.newFolder();
    const strand = startStrand(folder);
    const address = await addressOf(strand);
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
    expect(findPostmaster(clusterFolder(folder))).toBeDefined();
    // As npm and a terminal do together.
    strand.child.kill('SIGINT');
    strand.child.kill('SIGINT');
    expect(await strand.ended).toBe(0);
    expect(findPostmaster(clusterFolder(folder))).toBeUndefined();
    const lines = strand
      .logged()
      .split('\n')
      .filter((line) => line.startsWith('{'));
    const events = lines.map((line) => (JSON.parse(line) as { event?: string }).event);
    expect(events).toContain('started');
    expect(events.at(-1)).toBe('stopped');
  });

  it('says in one sentence why it cannot serve, and ends with 2', async () => {
    const { ended, logged, said } = startStrand(world.newFolder(), { STRAND_URL: 'strand.example.org' });
    expect({ code: await ended, out: said() }).toEqual({ code: 2, out: '' });
    expect(logged()).toContain(
      'Settings in the environment are missing or wrong. They must look like this: STRAND_URL=https://strand.example.org.\n',
    );
  });
});
