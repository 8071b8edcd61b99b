/** The program behind `node scripts/fuzz.js`: fuzzes for long, in parts with a world and a seed each, and gives what came of it as its last line. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareBinaries } from '../../src/store/embedded/binaries.ts';
import { ensureEmbeddedDatabase } from '../../src/store/embedded-database.ts';
import { openDatabase } from '../../src/store/open.ts';
import { openRenderers } from '../../src/workspace/renderers.ts';
import type { Store } from '../../src/store/store.ts';
import { runSql, serverUser, startPostgres } from '../postgres-server.ts';
import { root } from '../source-files.ts';
import { runFuzz } from './run-fuzz.ts';
import { type RawFuzzed, runRaw } from './run-raw.ts';
import type { Fuzzed } from './tally.ts';
import type { Ground } from './world.ts';

/** So few that what is found can be repeated soon. */
const requestsOfPart = 10_000;
/** For so many requests one connection that speaks no good HTTP. */
const requestsPerConnection = 20;

const [requests = 0, seed = 0] = process.argv.slice(2).map(Number);
const parts: { readonly sent: Fuzzed; readonly raw: RawFuzzed }[] = [];
const openGround = await openGrounds();
for (let left = requests; left > 0; left -= requestsOfPart) {
  const some = Math.min(left, requestsOfPart);
  parts.push({
    sent: await onGround((ground) => runFuzz({ ...ground, requests: some })),
    raw: await onGround((ground) =>
      runRaw({ ...ground, connections: Math.ceil(some / requestsPerConnection) }),
    ),
  });
  process.stderr.write(`${requests - left + some} requests, ${flawsOf().length} flaws\n`);
}
process.stdout.write(`${JSON.stringify({ figures: figuresOf(), flaws: flawsOf() })}\n`);

/** Works with the seed of the next part on a database, files and writers of its own: clock and ids begin anew. */
async function onGround<Result>(work: (ground: Ground) => Promise<Result>): Promise<Result> {
  const store = await openGround();
  const folder = await mkdtemp(join(tmpdir(), 'strand-fuzz-'));
  const renderers = openRenderers();
  try {
    return await work({ store, folder, renderers, seed: seed + parts.length });
  } finally {
    await renderers.close();
    await store.close();
    await rm(folder, { recursive: true });
  }
}

/** Starts a server, which ends with this process; what is returned opens a fresh database on it each time. */
async function openGrounds(): Promise<() => Promise<Store>> {
  const binaries = await prepareBinaries({ home: join(root, '.cache'), user: serverUser });
  const { socketFolder, superuserUrl } = await startPostgres(binaries, 'trust');
  const url = new URL(await ensureEmbeddedDatabase({ socketFolder, port: 5432, user: 'postgres' }));
  await (await openDatabase(url.href)).close();
  let databases = 0;
  return async () => {
    databases += 1;
    const name = `fuzz_${databases}`;
    await runSql(superuserUrl('postgres'), `create database ${name} template strand owner strand_migrator`);
    url.pathname = `/${name}`;
    return openDatabase(url.href);
  };
}

function figuresOf(): Readonly<Record<string, string | number>> {
  const slowest = parts.map(({ sent }) => sent.slowest).toSorted((a, b) => b.ms - a.ms)[0];
  return {
    requests: parts.reduce((sum, { sent }) => sum + sent.requests, 0),
    operations: parts[0]?.sent.operations ?? 0,
    'kinds of requests': countsOf(parts.map(({ sent }) => sent.kinds)),
    'statuses of answers': countsOf(parts.map(({ sent }) => sent.statuses)),
    'slowest answer': `${slowest?.ms ?? 0} ms (${slowest?.operation ?? 'none'})`,
    'statuses of answers to what is no good HTTP': countsOf(parts.map(({ raw }) => raw.statuses)),
  };
}

function flawsOf(): readonly string[] {
  const [first, ...others] = parts.map(({ sent }) => sent.neverDone);
  const never = (first ?? []).filter((id) => others.every((list) => list.includes(id)));
  return [
    ...parts.flatMap(({ sent, raw }) => [...sent.flaws, ...raw.flaws]),
    ...never.map((id) => `no request of ${id} succeeded`),
  ];
}

function countsOf(counted: readonly ReadonlyMap<string | number, number>[]): string {
  const sums = new Map<string, number>();
  for (const [what, times] of counted.flatMap((counts) => [...counts]))
    sums.set(String(what), (sums.get(String(what)) ?? 0) + times);
  return [...sums]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([what, times]) => `${what} ${times}`)
    .join(', ');
}
