/** What a trace says about the files of one folder: what was written where, what was synced, which names came and went. */

import { dirname, isAbsolute, join } from 'node:path';
import { markText } from './mark.ts';
import { type Call, fileOf, readTrace, stringsOf, wordsOf } from './trace.ts';

/** What a call did to the files of the folder; paths are relative to it. */
export type Effect =
  | { readonly kind: 'write'; readonly path: string; readonly offset: number; readonly bytes: Buffer }
  | {
      readonly kind: 'resize';
      readonly path: string;
      readonly sizeBytes: number;
      readonly mayShrink: boolean;
    }
  | { readonly kind: 'sync'; readonly path: string }
  | { readonly kind: 'create'; readonly path: string; readonly isFolder: boolean; readonly empties: boolean }
  | { readonly kind: 'remove'; readonly path: string }
  | { readonly kind: 'rename'; readonly path: string; readonly to: string }
  | { readonly kind: 'link'; readonly path: string; readonly to: string }
  | { readonly kind: 'mark'; readonly number: number };

/** An effect, with the lines of the trace at which it may have begun and must have happened. */
export type Step = { readonly entered: number; readonly left: number; readonly effect: Effect };

/** The calls that must be in a trace. */
export const tracedCalls = [
  'openat,open,creat,close,lseek,write,pwrite64,writev,pwritev,pwritev2,ftruncate,truncate,fallocate,copy_file_range',
  'fsync,fdatasync,sync,syncfs,sync_file_range,msync,rename,renameat,renameat2,unlink,unlinkat,link,linkat,symlink',
  'symlinkat,mkdir,mkdirat,rmdir,recvfrom',
].join(',');

/**
 * The steps of a trace in a folder, in the order in which they began. `sharing` says whether what runs in it are processes, each with open files
 * of its own, or threads of one. Throws where the trace holds something that this file does not know.
 */
export function readSteps(trace: string, folder: string, sharing: 'processes' | 'threads'): readonly Step[] {
  const reader = { folder, positions: new Map<string, number>(), sharing };
  return readTrace(trace).flatMap((call) => {
    if (call.result < 0) return [];
    const { entered, left } = call;
    return effectsOf(reader, call).map((effect) => ({ entered, left, effect }));
  });
}

/** Where each open file stands, for writes that do not say. */
type Reader = {
  readonly folder: string;
  readonly positions: Map<string, number>;
  readonly sharing: 'processes' | 'threads';
};

function effectsOf(reader: Reader, call: Call): readonly Effect[] {
  const read = readers[call.name];
  return read === undefined ? [] : read(reader, call);
}

const readers: Readonly<Record<string, (reader: Reader, call: Call) => readonly Effect[]>> = {
  openat: opened,
  open: opened,
  close: (reader, call) => {
    reader.positions.delete(placeOf(reader, call));
    return [];
  },
  lseek: (reader, call) => {
    reader.positions.set(placeOf(reader, call), call.result);
    return [];
  },
  write: (reader, call) => {
    const place = placeOf(reader, call);
    const offset = reader.positions.get(place);
    const path = inside(reader, fileOf(call)?.path);
    if (path === undefined) return marked(reader, call);
    if (offset === undefined) throw new Error(`a write to ${path} at a place that the trace does not show`);
    const bytes = Buffer.concat(stringsOf(call));
    reader.positions.set(place, offset + bytes.length);
    return [{ kind: 'write', path, offset, bytes }];
  },
  pwrite64: (reader, call) => writtenAt(reader, call, -1),
  pwritev: (reader, call) => writtenAt(reader, call, -1),
  pwritev2: (reader, call) => writtenAt(reader, call, -2),
  ftruncate: (reader, call) => resized(reader, call, { at: 1, mayShrink: true }),
  fallocate: (reader, call) => allocated(reader, call),
  fsync: synced,
  fdatasync: synced,
  rename: (reader, call) => moved(reader, call, 'rename'),
  renameat: (reader, call) => moved(reader, call, 'rename'),
  renameat2: (reader, call) => moved(reader, call, 'rename'),
  link: (reader, call) => moved(reader, call, 'link'),
  linkat: (reader, call) => moved(reader, call, 'link'),
  unlink: removed,
  unlinkat: removed,
  rmdir: removed,
  mkdir: (reader, call) =>
    named(reader, call).map((path) => ({ kind: 'create', path, isFolder: true, empties: false })),
  mkdirat: (reader, call) =>
    named(reader, call).map((path) => ({ kind: 'create', path, isFolder: true, empties: false })),
  recvfrom: marked,
  ...Object.fromEntries(
    ['creat', 'truncate', 'writev', 'msync', 'copy_file_range', 'symlink', 'symlinkat'].map((name) => [
      name,
      unknown,
    ]),
  ),
};

function opened(reader: Reader, call: Call): readonly Effect[] {
  const [path] = named(reader, call);
  const flags = wordsOf(call).find((word) => word.startsWith('O_')) ?? '';
  reader.positions.set(placeIn(reader, call, call.result), 0);
  if (path === undefined) return [];
  if (/O_D?SYNC|O_DIRECT\b|O_APPEND/.test(flags)) throw new Error(`${path} was opened with ${flags}`);
  const empties = flags.includes('O_TRUNC');
  if (!flags.includes('O_CREAT'))
    return empties ? [{ kind: 'resize', path, sizeBytes: 0, mayShrink: true }] : [];
  return [{ kind: 'create', path, isFolder: false, empties }];
}

function writtenAt(reader: Reader, call: Call, offsetAt: number): readonly Effect[] {
  const path = inside(reader, fileOf(call)?.path);
  if (path === undefined) return [];
  const offset = Number(wordsOf(call).at(offsetAt));
  return [{ kind: 'write', path, offset, bytes: Buffer.concat(stringsOf(call)) }];
}

function resized(reader: Reader, call: Call, how: { at: number; mayShrink: boolean }): readonly Effect[] {
  const path = inside(reader, fileOf(call)?.path);
  const sizeBytes = Number(wordsOf(call)[how.at]);
  return path === undefined ? [] : [{ kind: 'resize', path, sizeBytes, mayShrink: how.mayShrink }];
}

function allocated(reader: Reader, call: Call): readonly Effect[] {
  const path = inside(reader, fileOf(call)?.path);
  if (path === undefined) return [];
  const [, mode, offset, length] = wordsOf(call);
  if (mode !== '0') throw new Error(`${path} was allocated with mode ${mode}`);
  return [{ kind: 'resize', path, sizeBytes: Number(offset) + Number(length), mayShrink: false }];
}

function synced(reader: Reader, call: Call): readonly Effect[] {
  const path = inside(reader, fileOf(call)?.path);
  return path === undefined ? [] : [{ kind: 'sync', path }];
}

function moved(reader: Reader, call: Call, kind: 'rename' | 'link'): readonly Effect[] {
  const [path, to] = named(reader, call);
  return path === undefined || to === undefined ? [] : [{ kind, path, to }];
}

function removed(reader: Reader, call: Call): readonly Effect[] {
  return named(reader, call).map((path) => ({ kind: 'remove', path }));
}

function marked(_: Reader, call: Call): readonly Effect[] {
  if (call.left === Infinity) return [];
  const said = markText.exec(Buffer.concat(stringsOf(call)).toString('latin1'));
  return said === null ? [] : [{ kind: 'mark', number: Number(said[1]) }];
}

function unknown(reader: Reader, call: Call): readonly Effect[] {
  const path = inside(reader, fileOf(call)?.path) ?? named(reader, call)[0];
  if (path === undefined) return [];
  throw new Error(`${call.name} was called on ${path}: steps.ts does not know what that does`);
}

const placeOf = (reader: Reader, call: Call): string => placeIn(reader, call, fileOf(call)?.descriptor);

function placeIn({ sharing }: Reader, { pid }: Call, descriptor: number | undefined): string {
  return `${sharing === 'threads' ? '' : pid}:${descriptor}`;
}

/** The paths that a call names. The server works in its data folder and names its files from there. */
function named(reader: Reader, call: Call): readonly string[] {
  return stringsOf(call).flatMap((text) => {
    const path = text.toString();
    const found = inside(reader, isAbsolute(path) ? path : join(reader.folder, path));
    return found === undefined ? [] : [found];
  });
}

function inside({ folder }: Reader, path: string | undefined): string | undefined {
  if (path === undefined || !path.startsWith(`${folder}/`)) return path === folder ? '.' : undefined;
  const found = join(path.slice(folder.length + 1)).replace(/\/$/, '');
  return dirname(found) === '.' && /^\.s\.PGSQL|^postgres\.log/.test(found) ? undefined : found;
}
