/** The program behind `node scripts/soak.js`: runs one harness for long, and gives what came of it as its last line. */

import { fillDisk } from './disk-full.ts';
import { killMigrations } from './half-done.ts';
import { killOften } from './kill.ts';
import { losePower, recordServer } from './power-loss.ts';
import { restartOften } from './restart.ts';
import { clearWorkFolder } from './wrapped-postgres.ts';

/** What a harness found: figures for the page, and all that must not be. */
type Outcome = {
  readonly does: string;
  readonly figures: Readonly<Record<string, string | number>>;
  readonly losses: readonly string[];
};

/** How long: cycles, or states; and the seed of chance. */
type Length = { readonly count: number; readonly seed: number };

const harnesses: Readonly<Record<string, (length: Length) => Promise<Outcome>>> = {
  kill: async ({ count, seed }) => {
    const result = await killOften({ cycles: count, seed, lanes: 2 });
    return {
      does: 'kill -9 of Strand, of its database, or of both, while four senders write, start or wait for a checkpoint; then everything is looked at',
      figures: {
        kills: count,
        ...Object.fromEntries([...result.kills].map(([what, times]) => [`of these ${what}`, times])),
        'acknowledged writes': result.acknowledged,
        'unanswered writes, sent again': result.unanswered,
      },
      losses: result.losses,
    };
  },
  'power-loss': async ({ count, seed }) => {
    const parts = Math.ceil(count / statesOfRecording);
    const results = [];
    for (let part = 0; part < parts; part += 1) {
      const recording = await recordServer({
        senders: 1 + (part % 4),
        wishes: 40,
        checkpointEvery: 7 + part,
      });
      const states = Math.min(statesOfRecording, count - part * statesOfRecording);
      results.push(await losePower(recording, { states, seed: seed + part }));
      await clearWorkFolder(recording.work);
    }
    return {
      does: 'states of the disk after a power loss, built from what the database wrote and synced, with torn sectors; each is opened and looked at',
      figures: {
        states: results.reduce((sum, { states }) => sum + states, 0),
        recordings: parts,
        'acknowledged writes': results.reduce((sum, { acknowledged }) => sum + acknowledged, 0),
      },
      losses: results.flatMap(({ losses }) => losses),
    };
  },
  'disk-full': async ({ count }) => {
    const results = [];
    for (let nth = 0; nth < count; nth += 1) results.push(await fillDisk(nth * 300_000));
    const refused = results.flatMap(({ refusals }) => [...refusals]);
    return {
      does: 'the disk fills up while three senders write, and is freed again',
      figures: {
        disks: count,
        'refused writes': refused.reduce((sum, [, times]) => sum + times, 0),
        'with the problems': [...new Set(refused.map(([code]) => code))].join(', '),
        'answered reads while full': results.reduce((sum, { answeredReads }) => sum + answeredReads, 0),
        'refused reads while full': results.reduce((sum, { refusedReads }) => sum + refusedReads.size, 0),
        'slowest return, ms': Math.max(...results.map(({ backAfterMs }) => backAfterMs ?? Infinity)),
        'acknowledged writes': results.reduce((sum, { acknowledged }) => sum + acknowledged, 0),
      },
      losses: results.flatMap(({ losses }) => losses),
    };
  },
  restart: async ({ count, seed }) => {
    const { backAfterMs, acknowledged, losses } = await restartOften({ stops: count, seed });
    return {
      does: 'the database is stopped while four senders write, in turn with time to write everything down and without',
      figures: {
        stops: backAfterMs.length,
        'median return, ms': medianOf(backAfterMs.map((each) => each ?? Infinity)),
        'slowest return, ms': Math.max(...backAfterMs.map((each) => each ?? Infinity)),
        'acknowledged writes': acknowledged,
      },
      losses: [...losses, ...(backAfterMs.includes(undefined) ? ['nobody could write within a minute'] : [])],
    };
  },
  migration: async ({ count, seed }) => {
    const { cutShort, losses } = await killMigrations({ kills: count, seed });
    return {
      does: 'kill -9 of Strand, of its database, or of both, while the layout is brought up to date; then the layout is looked at, and Strand is started',
      figures: { kills: count, 'of these before the last migration was done': cutShort },
      losses,
    };
  },
};

const medianOf = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const statesOfRecording = 100;

const [name = '', count = '', seed = ''] = process.argv.slice(2);
const harness = harnesses[name];
if (harness === undefined)
  throw new Error(`there is no harness ${name}; there are ${Object.keys(harnesses).join(', ')}`);
process.stdout.write(`${JSON.stringify(await harness({ count: Number(count), seed: Number(seed) }))}\n`);
