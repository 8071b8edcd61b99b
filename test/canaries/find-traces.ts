/** Looks for texts in files, byte by byte, whatever the files are: databases, logs, copies. */

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A text that stands in a file, and in which encoding. */
export type Trace = { readonly file: string; readonly text: string; readonly encoding: string };

/** What was looked through. */
export type Looked = { readonly files: number; readonly bytes: number; readonly traces: readonly Trace[] };

/** As written and in small letters, in each encoding in which a program of this kind would write. */
const encodings: readonly (readonly [name: string, encode: (text: string) => Buffer])[] = [
  ['UTF-8', (text) => Buffer.from(text, 'utf8')],
  ['UTF-16LE', (text) => Buffer.from(text, 'utf16le')],
  ['UTF-16BE', (text) => Buffer.from(text, 'utf16le').swap16()],
  ['JSON escapes', (text) => Buffer.from(escaped(text))],
  ['percent', (text) => Buffer.from(encodeURIComponent(text))],
];

const escaped = (text: string): string =>
  text.replaceAll(/[^\x20-\x7e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Looks for texts in all files below folders, and in files; what is packed with gzip is looked through unpacked too. */
export function findTraces(places: readonly string[], texts: readonly string[]): Looked {
  const search = openSearch(texts);
  const traces = new Map<string, Trace>();
  const paths = places.flatMap(filesIn);
  let bytes = 0;
  for (const path of paths) {
    for (const content of contentsOf(path)) {
      bytes += content.length;
      for (const { text, encoding } of search(content))
        traces.set(`${path} ${text} ${encoding}`, { file: path, text, encoding });
    }
  }
  return { files: paths.length, bytes, traces: [...traces.values()] };
}

type Needle = { readonly text: string; readonly encoding: string; readonly bytes: Buffer };

/** All needles in one pass: by their first two bytes, which are seldom those of any, then by their first four. */
function openSearch(texts: readonly string[]): (content: Buffer) => readonly Needle[] {
  const starts = new Uint8Array(65_536);
  const byPrefix = new Map<number, Needle[]>();
  for (const needle of needlesOf(texts)) {
    starts[needle.bytes.readUInt16BE(0)] = 1;
    const prefix = needle.bytes.readUInt32BE(0);
    byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), needle]);
  }
  return (content) => {
    const found = new Set<Needle>();
    let before = content[0] ?? 0;
    for (let at = 1; at < content.length - 2; at += 1) {
      const byte = content[at] ?? 0;
      if (starts[before * 256 + byte] === 1)
        for (const needle of byPrefix.get(content.readUInt32BE(at - 1)) ?? [])
          if (needle.bytes.equals(content.subarray(at - 1, at - 1 + needle.bytes.length))) found.add(needle);
      before = byte;
    }
    return [...found];
  };
}

const needlesOf = (texts: readonly string[]): readonly Needle[] =>
  texts.flatMap((text) =>
    [...new Set([text, text.toLowerCase()])].flatMap((form) =>
      encodings.map(([encoding, encode]) => ({ text, encoding, bytes: encode(form) })),
    ),
  );

function filesIn(path: string): readonly string[] {
  const found = statSync(path);
  if (found.isFile()) return [path];
  return found.isDirectory() ? readdirSync(path).flatMap((name) => filesIn(join(path, name))) : [];
}

function contentsOf(path: string): readonly Buffer[] {
  const content = readFileSync(path);
  const isPacked = content[0] === 0x1f && content[1] === 0x8b;
  return isPacked ? [content, gunzipSync(content)] : [content];
}
