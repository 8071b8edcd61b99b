/**
 * What a disk may hold after the power went. A write is on the disk for sure once its file was synced after it; before that each of its sectors
 * may be there or not, in any order. A name is there for sure once its folder was synced, or, for a new file, the file itself.
 */

import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Chance } from './chance.ts';
import type { Effect, Step } from './steps.ts';

/**
 * What happened to all that was not synced:
 * - `nothing`: none of it is there;
 * - `all`: all of it is there, as after a kill;
 * - `until`: all of it up to some moment, and half of what was written then;
 * - `any`: some of it, in pieces of a sector.
 */
export const fates = ['nothing', 'all', 'until', 'any'] as const;
export type Fate = (typeof fates)[number];

/** The files of a folder after a crash, where they differ from those at the start; a folder is `null`, what is gone `undefined`. */
export type Remains = ReadonlyMap<string, Buffer | null | undefined>;

/** A change of bytes that may not be on the disk yet. */
type Piece = Extract<Effect, { kind: 'write' | 'resize' }>;
type Pending = { readonly entered: number; readonly left: number; readonly piece: Piece };
/** A change of names that may not be on the disk yet, with the file or folder that it is about; a removal is about none. */
type Naming = {
  readonly entered: number;
  readonly left: number;
  readonly path: string;
  readonly to?: string;
  readonly kind: 'create' | 'remove' | 'rename' | 'link';
  readonly node?: Node;
};
/** A file, or a folder, whose bytes are `null`: what is on the disk for sure, and what may be. */
type Node = { durable: Buffer | null; pending: readonly Pending[] };

/** A disk as it is while steps are done to it. */
export type Disk = {
  /** Does all that began before a line of the trace. */
  readonly advance: (line: number) => void;
  /** What a crash at that moment may leave. */
  readonly crash: (fate: Fate, chance: Chance) => Remains;
};

const sectorBytes = 512;

/** The disk under a folder that is whole at the start, for the steps that were done to it. */
export function diskOf(base: string, steps: readonly Step[]): Disk {
  const disk = diskAtStart(base);
  const moments = steps
    .flatMap((step) => [
      { at: step.entered, isEnd: false, step },
      { at: step.left, isEnd: true, step },
    ])
    .filter(({ at }) => at !== Infinity)
    .toSorted((a, b) => a.at - b.at || Number(a.isEnd) - Number(b.isEnd));
  let next = 0;
  return {
    advance: (line) => {
      for (let moment = moments[next]; moment !== undefined && moment.at < line; moment = moments[next]) {
        if (moment.isEnd) end(disk, moment.step);
        else begin(disk, moment.step);
        next += 1;
      }
    },
    crash: (fate, chance) => remainsOf(disk, fate, chance),
  };
}

type State = {
  readonly base: string;
  /** Names as the running server sees them, and as they are on the disk for sure; `undefined` where one leads nowhere. */
  readonly names: Map<string, Node | undefined>;
  readonly durableNames: Map<string, Node | undefined>;
  /** What had these names at the start, read from the copy that was made then. */
  readonly startNames: Map<string, Node | undefined>;
  readonly namings: Naming[];
  readonly nodes: Node[];
};

const diskAtStart = (base: string): State => ({
  base,
  names: new Map(),
  durableNames: new Map(),
  startNames: new Map(),
  namings: [],
  nodes: [],
});

/** From its beginning on a write may be on the disk. */
function begin(disk: State, { entered, left, effect }: Step): void {
  if (effect.kind !== 'write' && effect.kind !== 'resize') return;
  const node = get(disk, effect.path);
  node.pending = [...node.pending, { entered, left, piece: effect }];
}

function end(disk: State, { entered, left, effect }: Step): void {
  switch (effect.kind) {
    case 'sync':
      return sync(disk, effect.path, entered);
    case 'create':
      return create(disk, { entered, left }, effect);
    case 'remove':
      disk.namings.push({ entered, left, kind: 'remove', path: effect.path });
      return void disk.names.set(effect.path, undefined);
    case 'rename':
    case 'link':
      disk.namings.push({ entered, left, ...effect, node: get(disk, effect.path) });
      disk.names.set(effect.to, get(disk, effect.path));
      if (effect.kind === 'rename') disk.names.set(effect.path, undefined);
      return undefined;
    default:
      return undefined;
  }
}

type When = { readonly entered: number; readonly left: number };

function create(disk: State, when: When, effect: Extract<Effect, { kind: 'create' }>): void {
  const { path, isFolder, empties } = effect;
  const found = find(disk, path);
  if (found === undefined) {
    const node: Node = { durable: isFolder ? null : Buffer.alloc(0), pending: [] };
    disk.nodes.push(node);
    disk.names.set(path, node);
    disk.namings.push({ ...when, kind: 'create', path, node });
  } else if (empties) {
    const piece: Piece = { kind: 'resize', path, sizeBytes: 0, mayShrink: true };
    found.pending = [...found.pending, { ...when, piece }];
  }
}

/** What was done before the sync began is on the disk when it has ended. */
function sync(disk: State, path: string, began: number): void {
  const node = find(disk, path);
  if (node !== undefined && node.durable !== null) {
    const settled = node.pending.filter(({ left }) => left < began);
    node.durable = applied(
      node.durable,
      settled.map(({ piece }) => piece),
    );
    node.pending = node.pending.filter(({ left }) => left >= began);
  }
  const isSettled = (naming: Naming): boolean =>
    naming.left < began &&
    (dirname(naming.path) === path ||
      (naming.to !== undefined && dirname(naming.to) === path) ||
      (naming.kind === 'create' && naming.node === node));
  for (const naming of disk.namings.filter(isSettled)) rename(disk, disk.durableNames, naming);
  disk.namings.splice(0, Infinity, ...disk.namings.filter((naming) => !isSettled(naming)));
}

/** Does to a table of names what was done to the names; nothing where there is nothing to do it to. */
function rename(disk: State, names: Map<string, Node | undefined>, naming: Naming): void {
  const { kind, path, to, node } = naming;
  if (to === undefined) return void names.set(path, node);
  const found = names.has(path) ? names.get(path) : atStart(disk, path);
  if (found !== node) return;
  names.set(to, node);
  if (kind === 'rename') names.set(path, undefined);
}

function atStart(disk: State, path: string): Node | undefined {
  if (!disk.startNames.has(path)) {
    const file = join(disk.base, path);
    const found = statSync(file, { throwIfNoEntry: false });
    const node = found && { durable: found.isDirectory() ? null : readFileSync(file), pending: [] };
    if (node !== undefined) disk.nodes.push(node);
    disk.startNames.set(path, node);
  }
  return disk.startNames.get(path);
}

const find = (disk: State, path: string): Node | undefined =>
  disk.names.has(path) ? disk.names.get(path) : atStart(disk, path);

function get(disk: State, path: string): Node {
  const node = find(disk, path);
  if (node === undefined) throw new Error(`the trace speaks of ${path}, which is not there`);
  return node;
}

function remainsOf(disk: State, fate: Fate, chance: Chance): Remains {
  const lines = [...disk.namings, ...disk.nodes.flatMap(({ pending }) => pending)].map(
    ({ entered }) => entered,
  );
  const until = lines.length === 0 ? 0 : chance.pick(lines);
  const survives = ({ entered }: When): boolean =>
    fate === 'until' ? entered < until : fate === 'all' || (fate === 'any' && chance.percent(50));
  const isTorn = ({ entered }: When): boolean =>
    fate === 'until' ? entered === until : fate === 'any' && chance.percent(25);
  const names = new Map([...disk.startNames, ...disk.durableNames]);
  for (const naming of disk.namings) if (survives(naming)) rename(disk, names, naming);
  const contents = new Map<Node, Buffer | null>();
  for (const node of disk.nodes) {
    const pieces = node.pending.flatMap((one) => {
      if (isTorn(one)) return tear(one.piece, chance);
      return survives(one) ? [one.piece] : [];
    });
    contents.set(node, node.durable && applied(node.durable, pieces));
  }
  return new Map([...names].map(([path, node]) => [path, node && contents.get(node)]));
}

/** Some of the sectors of a write: those up to one of them, or any. */
function tear(piece: Piece, chance: Chance): readonly Piece[] {
  if (piece.kind !== 'write') return [];
  const isStart = chance.percent(50);
  const sectors = sectorsOf(piece);
  const kept = chance.below(sectors.length + 1);
  return sectors.filter((_, nth) => (isStart ? nth < kept : chance.percent(50)));
}

function sectorsOf({ kind, path, offset, bytes }: Extract<Piece, { kind: 'write' }>): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < bytes.length; ) {
    const size = Math.min(sectorBytes - ((offset + at) % sectorBytes), bytes.length - at);
    pieces.push({ kind, path, offset: offset + at, bytes: bytes.subarray(at, at + size) });
    at += size;
  }
  return pieces;
}

/** The bytes of a file after writes and changes of its size. */
function applied(before: Buffer, pieces: readonly Piece[]): Buffer {
  if (pieces.length === 0) return before;
  let bytes = resized(before, before.length);
  for (const piece of pieces) {
    const needed = piece.kind === 'write' ? piece.offset + piece.bytes.length : piece.sizeBytes;
    const shrinks = piece.kind === 'resize' && piece.mayShrink;
    if (needed > bytes.length || shrinks) bytes = resized(bytes, needed);
    if (piece.kind === 'write') piece.bytes.copy(bytes, piece.offset);
  }
  return bytes;
}

function resized(bytes: Buffer, sizeBytes: number): Buffer {
  const copy = Buffer.alloc(sizeBytes);
  bytes.copy(copy);
  return copy;
}
