/**
 * Fills the disk under the data folder while senders write, and frees it again. What was acknowledged must stay, who writes must be told why it
 * does not go, who reads must be answered, and writing must go on by itself.
 */

import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  statfsSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../../src/core/problem.ts';
import { openFileFolder } from '../../src/workspace/file-folder.ts';
import { findDamage, findLosses, findRepeats } from './examine.ts';
import { ledgerOf } from './ledger.ts';
import { openProduct, type Product } from './product.ts';
import { bundleWriter, startWriter } from './start-writer.ts';
import { clearWorkFolder, endServer, makeWorkFolder, wrapPostgres } from './wrapped-postgres.ts';

/** What came of it. */
export type DiskFullResult = {
  /** How often writers were refused, by the code of the Problem. */
  readonly refusals: ReadonlyMap<string, number>;
  /** Reads while the disk was full: those answered, and those refused, by the code of the Problem. */
  readonly answeredReads: number;
  readonly refusedReads: ReadonlyMap<string, number>;
  /** As what Problem a file was refused while the disk was full. */
  readonly refusedFile: string | undefined;
  /** From when there was room again until the first write that was acknowledged; `undefined` where none came within a minute. */
  readonly backAfterMs: number | undefined;
  readonly acknowledged: number;
  readonly losses: readonly string[];
};

const diskBytes = 100_000_000;
const refusedForMs = 1_500;

/** Whether a small disk can be mounted here: root may, on Linux. */
export const canMount = (): boolean => process.platform === 'linux' && process.getuid?.() === 0;

/** Fills a disk of its own; `freeBytes` is what is left for the database when it begins to be full. */
export async function fillDisk(freeBytes: number): Promise<DiskFullResult> {
  const work = makeWorkFolder();
  const disk = join(work, 'disk');
  mkdirSync(disk);
  mount(disk);
  try {
    return await fillMounted({ work, disk, freeBytes });
  } finally {
    await endServer(join(disk, 'data'));
    spawnSync('umount', [disk]);
    await clearWorkFolder(work);
  }
}

type Filling = { readonly work: string; readonly disk: string; readonly freeBytes: number };

async function fillMounted({ work, disk, freeBytes }: Filling): Promise<DiskFullResult> {
  const folder = join(disk, 'data');
  const binaries = await wrapPostgres(join(work, 'binaries'), {});
  const program = await bundleWriter(join(work, 'program'));
  const product = await openProduct({ folder, binaries });
  const place = await product.createPlace();
  const order = { folder, binaries, places: [place], name: 'full', senders: 3 };
  const writer = startWriter(program, order, {
    file: join(work, 'said'),
    environment: { PATH: process.env['PATH'] ?? '' },
  });
  try {
    if (!(await writer.hasSaid('done', 5))) throw new Error(`the writer ended: ${writer.complaint()}`);
    const ballast = join(disk, 'ballast');
    fill(ballast, freeBytes);
    await writer.hasSaid('refused');
    const reads = await readFor(refusedForMs, () => product.read(place));
    const refusedFile = await keepLarge(folder).then(() => undefined, codeOf);
    rmSync(ballast);
    const backAfterMs = await writer.untilMore('done');
    writer.kill();
    const ledger = ledgerOf(await writer.ended());
    return {
      ...reads,
      refusedFile,
      refusals: ledger.refusals,
      backAfterMs,
      acknowledged: ledger.acknowledged.length,
      losses: [
        ...(await lossesOf(product, ledger, place)),
        ...(await findDamage(folder)),
        ...remainsIn(join(folder, 'files')),
      ],
    };
  } finally {
    writer.kill();
    await product.close();
  }
}

/** A file that was refused leaves nothing behind. */
const remainsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => `the refused file has left ${name}`);

/** A file that does not fit any more, beside the database. */
const keepLarge = (folder: string): Promise<unknown> =>
  openFileFolder(join(folder, 'files')).keep(Readable.from([Buffer.alloc(diskBytes)]));

async function lossesOf(
  product: Product,
  ledger: ReturnType<typeof ledgerOf>,
  place: Parameters<Product['read']>[0],
): Promise<readonly string[]> {
  return [
    ...(await findLosses(product, [place], ledger.acknowledged)),
    ...(await findRepeats(product, { ...ledger, acknowledged: ledger.acknowledged.slice(-3) })),
  ];
}

function mount(disk: string): void {
  const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${diskBytes}`, 'tmpfs', disk], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`a small disk could not be mounted: ${stderr}`);
  chmodSync(disk, 0o755);
}

function fill(file: string, freeBytes: number): void {
  const { bavail, bsize } = statfsSync(join(file, '..'));
  const handle = openSync(file, 'w');
  const block = Buffer.alloc(65_536);
  for (let left = bavail * bsize - freeBytes; left > 0; left -= block.length) writeSync(handle, block);
  closeSync(handle);
}

async function readFor(
  milliseconds: number,
  read: () => Promise<unknown>,
): Promise<Pick<DiskFullResult, 'answeredReads' | 'refusedReads'>> {
  const refusedReads = new Map<string, number>();
  let answeredReads = 0;
  const end = performance.now() + milliseconds;
  while (performance.now() < end) {
    const code = await read().then(() => undefined, codeOf);
    if (code === undefined) answeredReads += 1;
    else refusedReads.set(code, (refusedReads.get(code) ?? 0) + 1);
    await sleep(20);
  }
  return { answeredReads, refusedReads };
}

const codeOf = (error: unknown): string => (error instanceof Problem ? error.code : String(error));
