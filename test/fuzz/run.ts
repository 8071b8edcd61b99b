/** The program behind `node scripts/fuzz.js`: fuzzes for long, in parts with a world and a seed each, and gives what came of it as its last line. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareBinaries } from '../../src/store/embedded/binaries.ts';
import { ensureEmbeddedDatabase } from '../../src/store/embedded-database.ts';
import { openDatabase } from '../../src/store/open.ts';
import { openRenderers } from '../../src/workspace/renderers.ts';
import { serverUser, startPostgres } from '../postgres-server.ts';
import { root } from '../source-files.ts';
import { runFuzz } from './run-fuzz.ts';
import { type RawFuzzed, runRaw } from './run-raw.ts';
import type { Fuzzed } from './tally.ts';
import type { Ground } from './world.ts';

/** So few that what is found can be repeated soon. */
const requestsOfPart = 10_000;
/** For so many requests one connection that speaks no good HTTP. */
const requestsPerConnection = 20;
/** Seeds of their own: the same seed would make the same ids again on the same database. */
const rawSeeds = 1_000_000;

const [requests = 0, seed = 0] = process.argv.slice(2).map(Number);
const parts: { readonly sent: Fuzzed; readonly raw: RawFuzzed }[] = [];
await onGround(async (ground) => {
  for (let left = requests; left > 0; left -= requestsOfPart) {
    const some = Math.min(left, requestsOfPart);
    const seeded = { ...ground, seed: seed + parts.length };
    parts.push({
      sent: await runFuzz({ ...seeded, requests: some }),
      raw: await runRaw({
        ...ground,
        seed: seed + rawSeeds + parts.length,
        connections: Math.ceil(some / requestsPerConnection),
      }),
    });
    process.stderr.write(`${requests - left + some} requests, ${flawsOf().length} flaws\n`);
  }
});
process.stdout.write(`${JSON.stringify({ figures: figuresOf(), flaws: flawsOf() })}\n`);

/** On a database, files and writers of its own, which end with it. */
async function onGround(work: (ground: Omit<Ground, 'seed'>) => Promise<void>): Promise<void> {
  const binaries = await prepareBinaries({ home: join(root, '.cache'), user: serverUser });
  const { socketFolder } = await startPostgres(binaries, 'trust');
  const url = await ensureEmbeddedDatabase({ socketFolder, port: 5432, user: 'postgres' });
  const store = await openDatabase(url);
  const folder = await mkdtemp(join(tmpdir(), 'strand-fuzz-'));
  const renderers = openRenderers();
  try {
    await work({ store, folder, renderers });
  } finally {
    await renderers.close();
    await store.close();
    await rm(folder, { recursive: true });
  }
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
