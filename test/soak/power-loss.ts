/**
 * Cuts the power, many times over: the embedded server writes under a tracer; from what it wrote and synced come the states in which a disk
 * may be found afterwards; the product opens each of them, and nothing that was acknowledged before may be missing.
 */

import { spawnSync } from 'node:child_process';
import {
  chownSync,
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chooseServerUser } from '../../src/store/embedded/server-user.ts';
import type { ProjectPlace } from '../../src/workspace/sender.ts';
import { chanceOf, type Chance } from './chance.ts';
import { diskOf, fates, type Remains } from './disk.ts';
import { findDamage, findLosses, findRepeats } from './examine.ts';
import { type Acknowledged, ledgerOf } from './ledger.ts';
import { openProduct } from './product.ts';
import { bundleWriter, startWriter } from './start-writer.ts';
import { readSteps, type Step } from './steps.ts';
import { clearWorkFolder, makeWorkFolder, wrapPostgres } from './wrapped-postgres.ts';

/** What to record. */
export type RecordingOrder = {
  readonly senders: number;
  readonly wishes: number;
  readonly checkpointEvery?: number;
  /** Settings that are put over those of the product, to see whether a fault is found. */
  readonly settings?: Readonly<Record<string, string>>;
};

/** What was recorded: the folder as it was before, the steps of the server, and what its writer was told. */
export type Recording = {
  readonly work: string;
  readonly base: string;
  readonly steps: readonly Step[];
  readonly places: readonly ProjectPlace[];
  readonly acknowledged: readonly Acknowledged[];
};

/** What came of a run. */
export type PowerLossResult = {
  readonly states: number;
  readonly acknowledged: number;
  /** One sentence for each state in which something was missing or wrong. */
  readonly losses: readonly string[];
};

/** Records a server while a writer writes. Its folder is to be removed by who asked for it. */
export async function recordServer(order: RecordingOrder): Promise<Recording> {
  const work = makeWorkFolder();
  try {
    return await recordIn(work, order);
  } catch (error) {
    await clearWorkFolder(work);
    throw error;
  }
}

async function recordIn(work: string, order: RecordingOrder): Promise<Recording> {
  const folder = join(work, 'data');
  const plain = await wrapPostgres(join(work, 'plain'), { settings: { fsync: 'off' } });
  const places = await makePlaces(folder, plain);
  const base = join(work, 'base');
  copyFolder(folder, base);
  const traces = join(work, 'traces');
  mkdirSync(traces);
  own(traces);
  const traced = await wrapPostgres(join(work, 'traced'), {
    settings: { io_method: 'sync', shared_buffers: '1MB', bgwriter_delay: '10ms', ...order.settings },
    trace: join(traces, 'trace'),
  });
  const program = await bundleWriter(join(work, 'program'));
  const { senders, wishes, checkpointEvery } = order;
  const asked = { folder, binaries: traced, places, name: 'power', senders, wishes, marks: true };
  const writer = startWriter(
    program,
    { ...asked, ...(checkpointEvery !== undefined && { checkpointEvery }) },
    { file: join(work, 'said'), environment: { PATH: process.env['PATH'] ?? '' } },
  );
  const { acknowledged, unanswered } = ledgerOf(await writer.ended());
  if (writer.process.exitCode !== 0 || unanswered.length > 0)
    throw new Error(`the writer did not come to its end: ${writer.complaint()}`);
  const trace = await wholeTrace(traces);
  const steps = readSteps(trace, join(realpathSync(folder), 'postgres'), 'processes');
  return { work, base, steps, places, acknowledged };
}

/** Cuts the power at so many moments of a recording. */
export async function losePower(
  recording: Recording,
  { states, seed }: { readonly states: number; readonly seed: number },
): Promise<PowerLossResult> {
  const chance = chanceOf(seed);
  const disk = diskOf(join(recording.base, 'postgres'), recording.steps);
  const binaries = await wrapPostgres(join(recording.work, 'plain'), { settings: { fsync: 'off' } });
  const losses: string[] = [];
  const lanes = Array.from({ length: lanesAtOnce }, () => Promise.resolve());
  const lookAt = async (state: State, name: string): Promise<void> => {
    const found = await examineState(recording, binaries, state);
    if (found.length > 0) losses.push(`${name}: ${found.join('; ')}`);
  };
  for (const [nth, line] of crashLines(recording.steps, states, chance).entries()) {
    const lane = nth % lanesAtOnce;
    await lanes[lane];
    disk.advance(line);
    const fate = fates[nth % fates.length] ?? 'any';
    const folder = join(recording.work, `state${lane}`);
    const state = { line, remains: disk.crash(fate, chance), folder, isDeep: nth % 4 === 3 };
    lanes[lane] = lookAt(state, `line ${line}, ${fate} of what was not synced`);
  }
  await Promise.all(lanes);
  return { states, acknowledged: recording.acknowledged.length, losses };
}

/** So many states are looked at side by side. */
const lanesAtOnce = 2;

/** How often the log was synced between one acknowledgement and the next, for a writer with one sender. */
export function syncsPerCommit({ steps }: Recording): readonly number[] {
  const marks = steps.flatMap(({ effect, left }) => (effect.kind === 'mark' ? [left] : []));
  const syncs = steps.filter(({ effect }) => effect.kind === 'sync' && effect.path.startsWith('pg_wal/'));
  return marks.slice(1).map((mark, nth) => {
    const before = marks[nth] ?? 0;
    return syncs.filter(({ entered, left }) => entered > before && left < mark).length;
  });
}

async function makePlaces(folder: string, binaries: string): Promise<readonly ProjectPlace[]> {
  const product = await openProduct({ folder, binaries });
  const places = [await product.createPlace(), await product.createPlace()];
  await product.close();
  return places;
}

/** The trace is whole when it says that the server has ended. */
async function wholeTrace(folder: string): Promise<string> {
  const [name, ...others] = readdirSync(folder);
  if (name === undefined || others.length > 0) throw new Error('the server was not started exactly once');
  const file = join(folder, name);
  const pid = name.split('.').at(-1);
  const deadline = performance.now() + patienceMs;
  // Numbers of fewer than five digits are filled up with spaces.
  const end = new RegExp(`^${pid} +\\+\\+\\+ exited`, 'm');
  while (!end.test(endOf(file))) {
    if (performance.now() > deadline) throw new Error('the trace does not come to its end');
    await sleep(50);
  }
  return file;
}

const patienceMs = 120_000;

/** The last part of a file, which may be large. */
function endOf(file: string): string {
  const handle = openSync(file, 'r');
  try {
    const { size } = fstatSync(handle);
    const bytes = Buffer.alloc(Math.min(size, 20_000));
    const count = readSync(handle, bytes, 0, bytes.length, size - bytes.length);
    return bytes.subarray(0, count).toString('latin1');
  } finally {
    closeSync(handle);
  }
}

/** Half of the moments are right after an acknowledgement, the others wherever something begins or ends. In order. */
function crashLines(steps: readonly Step[], count: number, chance: Chance): readonly number[] {
  const after = steps.flatMap(({ left, effect }) => (effect.kind === 'mark' ? [left + 1] : []));
  const anywhere = steps
    .filter(({ effect }) => effect.kind !== 'mark')
    .flatMap(({ entered, left }) => [entered + 1, ...(left === Infinity ? [] : [left, left + 1])]);
  const lines = Array.from({ length: count }, (_, nth) => chance.pick(nth % 2 === 0 ? after : anywhere));
  return lines.toSorted((a, b) => a - b);
}

type State = {
  readonly line: number;
  readonly remains: Remains;
  readonly folder: string;
  /** Whether all its indexes are looked at too. */
  readonly isDeep: boolean;
};

async function examineState(
  { base, steps, places, acknowledged }: Recording,
  binaries: string,
  { line, remains, folder, isDeep }: State,
): Promise<readonly string[]> {
  rmSync(folder, { recursive: true, force: true });
  copyFolder(base, folder);
  layOut(join(folder, 'postgres'), remains);
  const marks = new Set(
    steps.flatMap(({ left, effect }) => (effect.kind === 'mark' && left < line ? [effect.number] : [])),
  );
  const before = acknowledged.filter(({ mark }) => mark !== undefined && marks.has(mark));
  const after = acknowledged.filter((one) => !before.includes(one));
  try {
    const product = await openProduct({ folder, binaries });
    try {
      return [
        ...(await findLosses(product, places, before)),
        ...(isDeep ? await findDamage(folder) : []),
        ...(await findRepeats(product, {
          acknowledged: before.slice(-2),
          unanswered: after.slice(0, 1).map(({ wish }) => wish),
        })),
      ];
    } finally {
      await product.close();
    }
  } catch (error) {
    return [
      `it does not open: ${error instanceof Error ? `${error.message} ${paramsOf(error)}` : String(error)}`,
    ];
  }
}

const paramsOf = (error: Error): string => ('params' in error ? JSON.stringify(error.params) : '');

/** Puts what a crash left in place of the files that were there before it. */
export function layOut(folder: string, remains: Remains): void {
  for (const [path, content] of remains) {
    const file = join(folder, path);
    if (content === undefined) {
      rmSync(file, { recursive: true, force: true });
    } else if (content === null) {
      mkdirSync(file, { recursive: true });
      own(file);
    } else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content, { mode: 0o600 });
      own(file);
    }
  }
}

const { uid, gid } = chooseServerUser('/');

function own(path: string): void {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
}

function copyFolder(from: string, to: string): void {
  const { status } = spawnSync('cp', ['-a', from, to]);
  if (status !== 0) throw new Error(`${from} could not be copied`);
}
