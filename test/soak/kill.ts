/**
 * Kills Strand, its database or both while several senders write, at moments of chance: while they start, while they write, while a checkpoint
 * runs. Then it opens the folder again, as anybody would, and looks for what was lost or done twice.
 */

import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findPostmaster } from '../../src/store/embedded/postmaster-file.ts';
import type { ProjectPlace } from '../../src/workspace/sender.ts';
import { type Chance, chanceOf } from './chance.ts';
import { findDamage, findLosses, findRepeats } from './examine.ts';
import { type Acknowledged, ledgerOf } from './ledger.ts';
import { openProduct, type Product, type Wish } from './product.ts';
import { bundleWriter, startWriter, type Writer } from './start-writer.ts';
import { clearWorkFolder, makeWorkFolder, wrapPostgres } from './wrapped-postgres.ts';

/** How often to kill, and how many folders are worked on at the same time. */
export type KillOrder = {
  readonly cycles: number;
  readonly seed: number;
  readonly lanes: number;
  /** Settings that are put over those of the product, to see whether a fault is found. */
  readonly settings?: Readonly<Record<string, string>>;
};

/** What came of it. */
export type KillResult = {
  /** How often each was killed, when. */
  readonly kills: ReadonlyMap<string, number>;
  readonly acknowledged: number;
  /** Requests of which nobody knew whether they had been carried out; they were sent again. */
  readonly unanswered: number;
  readonly losses: readonly string[];
};

const victims = ['strand', 'database', 'both'] as const;
const moments = ['starting', 'writing', 'writing', 'checkpoint'] as const;
type Kill = { readonly victim: (typeof victims)[number]; readonly moment: (typeof moments)[number] };

/** Kills so many times, and gives what was lost by it. */
export async function killOften({ cycles, seed, lanes, settings }: KillOrder): Promise<KillResult> {
  const work = makeWorkFolder();
  try {
    const program = await bundleWriter(join(work, 'program'));
    const binaries = settings && (await wrapPostgres(join(work, 'binaries'), { settings }));
    const runs = await Promise.all(
      Array.from({ length: lanes }, async (_, nth) => {
        const lane = await openLane({
          work,
          program,
          binaries,
          name: `lane${nth}`,
          chance: chanceOf(seed + nth),
        });
        for (let cycle = nth; cycle < cycles; cycle += lanes)
          await killOnce(lane, killOf(cycle), `c${cycle}`);
        await leave(lane);
        return lane;
      }),
    );
    return resultOf(runs);
  } finally {
    await clearWorkFolder(work);
  }
}

/** A folder that is worked on, with all that is known of it. */
type Lane = {
  readonly program: string;
  readonly binaries: string | undefined;
  readonly folder: string;
  readonly places: readonly ProjectPlace[];
  readonly chance: Chance;
  readonly acknowledged: Acknowledged[];
  readonly kills: Map<string, number>;
  readonly losses: string[];
  readonly unanswered: Wish[];
  /** The harness's own Strand on the folder, where it is open. */
  readonly opened: Product[];
};

type LaneOrder = Pick<Lane, 'program' | 'binaries' | 'chance'> & {
  readonly work: string;
  readonly name: string;
};

async function openLane({ work, name, program, binaries, chance }: LaneOrder): Promise<Lane> {
  const folder = join(work, name);
  const product = await openProduct({ folder, binaries });
  const places = [await product.createPlace(), await product.createPlace()];
  const empty = { acknowledged: [], unanswered: [], losses: [], kills: new Map<string, number>() };
  return { program, binaries, folder, places, chance, ...empty, opened: [product] };
}

/** Every victim meets every moment. */
function killOf(cycle: number): Kill {
  const victim = victims[cycle % victims.length] ?? 'both';
  return { victim, moment: moments[Math.floor(cycle / victims.length) % moments.length] ?? 'writing' };
}

async function killOnce(lane: Lane, kill: Kill, name: string): Promise<void> {
  const { folder, binaries, places } = lane;
  // Else there are two Strands on the folder, and the one that stays must come back too.
  if (kill.victim === 'both' || kill.moment === 'starting') await leave(lane);
  const checkpoints = kill.moment === 'checkpoint' ? { checkpointEvery: 2 } : {};
  const writer = startWriter(
    lane.program,
    { folder, binaries, places, name, senders: 4, ...checkpoints },
    { file: `${folder}-${name}`, environment: { PATH: process.env['PATH'] ?? '' } },
  );
  await untilMoment(writer, kill, lane.chance);
  await strike(lane, writer, kill);
  const ledger = ledgerOf(await writer.ended());
  if (writer.process.signalCode !== 'SIGKILL')
    lane.losses.push(`${name}: the writer ended: ${writer.complaint()}`);
  lane.acknowledged.push(...ledger.acknowledged);
  lane.unanswered.push(...ledger.unanswered);
  const what = `${kill.victim}, ${kill.moment}`;
  lane.kills.set(what, (lane.kills.get(what) ?? 0) + 1);
  lane.losses.push(...(await lossesAfter(lane, ledger)).map((loss) => `${name} (${what}): ${loss}`));
}

async function untilMoment(writer: Writer, { moment }: Kill, chance: Chance): Promise<void> {
  if (moment === 'starting') return sleep(chance.below(900));
  if (await writer.hasSaid('done', 1 + chance.below(40))) await sleep(chance.below(20));
}

async function strike({ folder, chance }: Lane, writer: Writer, { victim }: Kill): Promise<void> {
  const isFirst = chance.percent(50);
  if (victim !== 'database' && isFirst) writer.kill();
  if (victim !== 'strand') killPostmaster(folder);
  // Strand starts its database again by itself; it is left a moment to do so, or not.
  if (victim === 'database') await sleep(chance.below(600));
  writer.kill();
}

function killPostmaster(folder: string): void {
  const found = findPostmaster(realpathSync(join(folder, 'postgres')));
  if (found !== undefined) process.kill(found.pid, 'SIGKILL');
}

async function lossesAfter(
  { folder, binaries, places, acknowledged, opened }: Lane,
  ledger: ReturnType<typeof ledgerOf>,
): Promise<readonly string[]> {
  try {
    const product = opened.at(0) ?? (await openProduct({ folder, binaries }));
    opened.splice(0, 1, product);
    return [
      ...(await findLosses(product, places, acknowledged)),
      ...(await findRepeats(product, { ...ledger, acknowledged: ledger.acknowledged.slice(-3) })),
      ...(await findDamage(folder)),
    ];
  } catch (error) {
    return [`it does not work any more: ${String(error)}`];
  }
}

async function leave({ opened }: Lane): Promise<void> {
  for (const product of opened.splice(0)) await product.close();
}

function resultOf(lanes: readonly Lane[]): KillResult {
  const kills = new Map<string, number>();
  for (const [what, times] of lanes.flatMap((lane) => [...lane.kills]))
    kills.set(what, (kills.get(what) ?? 0) + times);
  return {
    kills,
    acknowledged: lanes.reduce((sum, lane) => sum + lane.acknowledged.length, 0),
    unanswered: lanes.reduce((sum, lane) => sum + lane.unanswered.length, 0),
    losses: lanes.flatMap((lane) => lane.losses),
  };
}
