/** The program behind `node scripts/load.js`: fills a place, serves it, puts load on it, and gives what came of it as its last line. */

import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fillPath } from '../../src/api/path.ts';
import { type Chance, chanceOf } from '../../test/soak/chance.ts';
import { idAt } from '../titles.ts';
import { type Arrival, arriveInTurn, arriveOpenly, type Sample } from './arrivals.ts';
import { signIn } from './browser.ts';
import { fillPlace } from './fill.ts';
import { officesOf, password } from './people.ts';
import { type Serving, startServing } from './serving.ts';
import { type PlaceSize, placeSizes } from './sizes.ts';
import { errorsOf, spreadOf } from './spread.ts';
import { beginWork, operations, pickOperation, type User } from './user.ts';

/** What is asked of the program; seconds, and requests a second. */
type Wish = {
  readonly size: string;
  readonly perSecond: number;
  readonly seconds: number;
  /** Load before anything is counted. */
  readonly warmUpSeconds: number;
  /** How long as many requests are sent as are answered; not at all with 0. */
  readonly saturationSeconds: number;
  /** How often it is started to see how long that takes, and how long the first project takes to open. */
  readonly starts: number;
  readonly seed: number;
  readonly onlyFill: boolean;
};

/** How often memory is looked at. It stands before what waits below, as all constants of this file must. */
const lookMs = 2000;

const wish = JSON.parse(process.argv[2] ?? '') as Wish;
const size = sizeOf(wish.size);
const folder = join(tmpdir(), 'strand-load', wish.size);
const filled = await fillPlace(folder, size, tell);
tell(`${filled.entries} entries in ${filled.projects} projects; filling took ${filled.seconds} s`);
const outcome = wish.onlyFill ? { filled } : { filled, ...(await measure()) };
process.stdout.write(`${JSON.stringify(outcome)}\n`);

function sizeOf(name: string): PlaceSize {
  const found = placeSizes[name];
  if (found === undefined)
    throw new Error(`there is no size ${name}; there are ${Object.keys(placeSizes).join(', ')}`);
  return found;
}

function tell(line: string): void {
  process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`);
}

async function measure() {
  const starts = [];
  for (let nth = 1; nth <= wish.starts; nth += 1) {
    const serving = await startServing(folder);
    const opened = await openFirst(serving, nth);
    starts.push({ startMs: serving.startMs, ...opened });
    await serving.stop();
    const { startMs, coldMs } = starts.at(-1) ?? {};
    tell(`start ${nth}: serves after ${startMs?.toFixed(0)} ms, opens after ${coldMs?.toFixed(0)} ms more`);
  }
  const serving = await startServing(folder);
  const load = await loadOn(serving);
  const faults = await serving.stop();
  return { starts, ...load, faults };
}

/** The first project of the first office, which may be a large one: at once after the start, and once more. Each time by another, since nobody may sign in that often. */
async function openFirst({ address }: Serving, nth: number) {
  const [office] = officesOf(size);
  const person = office?.people[nth % office.people.length];
  if (office === undefined || person === undefined) throw new Error('a place without people');
  const browser = await signIn(address, { email: person.email, password });
  const path = fillPath('/api/offices/{office}/projects/{project}', {
    office: office.id,
    project: idAt('prj', 0),
  });
  const open = async () => {
    const start = performance.now();
    const { status, sizeBytes, code } = await browser.ask({ method: 'GET', path });
    if (status !== 200) throw new Error(`the first project does not open: ${status} ${code}`);
    return { ms: performance.now() - start, sizeBytes };
  };
  const cold = await open();
  const warm = await open();
  browser.close();
  return { coldMs: cold.ms, warmMs: warm.ms, sizeBytes: cold.sizeBytes };
}

async function loadOn(serving: Serving) {
  const chance = chanceOf(wish.seed);
  const users = await beginAll(serving, chance);
  tell(`${users.length} users are signed in`);
  for (const user of users) await operation('watch-project').run(user);
  const next = (): Arrival => arrivalOf(users, chance);
  const { perSecond, seconds, warmUpSeconds, saturationSeconds } = wish;
  await arriveOpenly({ perSecond, seconds: warmUpSeconds }, chance, next);
  tell('warmed up');
  const before = usageOf(serving);
  const watched = watchMemory(serving);
  const samples = await withProgress(seconds, () => arriveOpenly({ perSecond, seconds }, chance, next));
  const memory = watched.end();
  const after = usageOf(serving);
  const heard = users.reduce((sum, user) => sum + user.now.heard, 0);
  const saturation = await saturate(users, chance, saturationSeconds);
  for (const user of users) user.browser.close();
  return {
    load: {
      ...summaryOf(samples),
      heard,
      cpuMs: {
        strand: after.strand - before.strand,
        database: after.database - before.database,
        generator: after.generator - before.generator,
      },
      memory,
    },
    ...(saturation && { saturation }),
  };
}

async function beginAll({ address }: Serving, chance: Chance): Promise<readonly User[]> {
  const all = officesOf(size).flatMap((office) => office.people.map((person) => ({ office, person })));
  const users: User[] = [];
  for (const [nth, { office, person }] of all.entries())
    users.push(await beginWork(address, { office, person, nth }, chance));
  return users;
}

function operation(name: string) {
  const found = operations.find((one) => one.name === name);
  if (found === undefined) throw new Error(`nobody does ${name}`);
  return found;
}

/** What some user does next. */
function arrivalOf(users: readonly User[], chance: Chance): Arrival {
  const { name, kind, run } = pickOperation(chance);
  const free = kind === 'write' ? users.filter(({ now }) => !now.isWriting) : users;
  const user = chance.pick(free.length === 0 ? users : free);
  return { operation: name, kind, send: () => run(user) };
}

async function saturate(users: readonly User[], chance: Chance, seconds: number) {
  if (seconds === 0) return undefined;
  tell(`${users.length} users without a pause for ${seconds} s`);
  const samples = await arriveInTurn(users.length, seconds, (sender) => {
    const user = users[sender];
    if (user === undefined) throw new RangeError('more senders than users');
    return arrivalOf([user], chance);
  });
  return { ...summaryOf(samples), perSecond: samples.length / seconds };
}

function summaryOf(samples: readonly Sample[]) {
  const ofKind = (kind: Sample['kind']) => spreadOf(samples.filter((one) => one.kind === kind));
  return {
    reads: ofKind('read'),
    writes: ofKind('write'),
    byOperation: operations.map(({ name }) => ({
      name,
      ...spreadOf(samples.filter((one) => one.operation === name)),
    })),
    errors: errorsOf(samples),
  };
}

/** Milliseconds of the processor so far: of the server, its database, and this process. */
function usageOf({ takenByStrand, takenByDatabase }: Serving) {
  const { user, system } = process.cpuUsage();
  return {
    strand: takenByStrand().cpuMs,
    database: takenByDatabase().cpuMs,
    generator: (user + system) / 1000,
  };
}

/** The most memory that server and database had together at one of the looks, and what each had then. */
function watchMemory({ takenByStrand, takenByDatabase }: Serving) {
  const looks: { readonly strand: number; readonly database: number; readonly processes: number }[] = [];
  const look = (): void => {
    const [strand, database] = [takenByStrand(), takenByDatabase()];
    const processes = strand.processes + database.processes;
    looks.push({ strand: strand.memoryBytes, database: database.memoryBytes, processes });
  };
  look();
  const [first] = looks;
  if (!first || Math.min(first.strand, first.database) === 0)
    throw new Error('memory of other processes cannot be read here: run this on Linux as root');
  const timer = setInterval(look, lookMs);
  return {
    end: () => {
      clearInterval(timer);
      look();
      const sorted = looks.toSorted((a, b) => a.strand + a.database - b.strand - b.database);
      return { most: sorted.at(-1), median: sorted[Math.floor(sorted.length / 2)], looks: looks.length };
    },
  };
}

async function withProgress<Result>(seconds: number, work: () => Promise<Result>): Promise<Result> {
  const done = new AbortController();
  void (async () => {
    for (let passed = 30; passed < seconds && !done.signal.aborted; passed += 30) {
      await sleep(30_000, undefined, { signal: done.signal }).catch(() => undefined);
      if (!done.signal.aborted) tell(`${passed} of ${seconds} s`);
    }
  })();
  try {
    return await work();
  } finally {
    done.abort();
  }
}
