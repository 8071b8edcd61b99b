/** The filters by which streams of a PDF are packed, taken back; each ends where what it gives is larger than may be unpacked. */

import { inflateSync } from 'node:zlib';
import { mostPartBytes } from './file-part.ts';

/** Bytes taken back; `undefined` where they were not packed so. */
type Unpacked = Uint8Array | 'too large' | undefined;

type Unpack = (stored: Uint8Array, dictionary: string) => Unpacked;

/** A stream without its filters, as its dictionary names them; where it names none, or not there, it may be deflated all the same. What is not of words stays packed. */
export function withoutFilters(stored: Uint8Array, dictionary: string): Uint8Array | 'too large' {
  const filters = filtersIn(dictionary);
  if (filters.length === 0) return inflate(stored) ?? stored;
  let bytes = stored;
  for (const filter of filters) {
    const unpacked = unpackers.get(filter)?.(bytes, dictionary);
    if (unpacked === 'too large') return unpacked;
    if (unpacked === undefined) return bytes;
    bytes = unpacked;
  }
  return bytes;
}

function filtersIn(dictionary: string): readonly string[] {
  const [, list = ''] = /\/Filter\s*(\[[^\]]*\]|\/[^\s/<>[\]()]+)/.exec(dictionary) ?? [];
  return list.match(/[^\s/[\]]+/g) ?? [];
}

function inflate(stored: Uint8Array): Unpacked {
  try {
    return inflateSync(stored, { maxOutputLength: mostPartBytes, finishFlush: 2 });
  } catch (error) {
    return error instanceof RangeError ? 'too large' : undefined;
  }
}

/** Bytes that are written one by one, up to the most. */
function openOutput() {
  let bytes = new Uint8Array(4096);
  let length = 0;
  return {
    write: (given: Uint8Array | readonly number[]): boolean => {
      if (length + given.length > mostPartBytes) return false;
      if (length + given.length > bytes.length) {
        const grown = new Uint8Array(Math.max(bytes.length * 2, length + given.length));
        grown.set(bytes);
        bytes = grown;
      }
      bytes.set(given, length);
      length += given.length;
      return true;
    },
    written: (): Uint8Array => bytes.subarray(0, length),
  };
}

/** Five letters of 85 stand for four bytes, `z` for four zeros; the last group may have fewer. */
function fromAscii85(stored: Uint8Array): Unpacked {
  const output = openOutput();
  const letters = lettersOf85(stored);
  if (letters === undefined) return undefined;
  for (let at = 0; at < letters.length; at += letters[at] === zeros ? 1 : 5) {
    const group = letters.subarray(at, at + 5);
    const value = places.reduce((sum, nth) => sum * 85 + (group[nth] ?? lastLetter) - firstLetter, 0);
    const bytes = group[0] === zeros ? [0, 0, 0, 0] : bytesOfGroup(value).slice(0, group.length - 1);
    if (!output.write(bytes)) return 'too large';
  }
  return output.written();
}

const places = [0, 1, 2, 3, 4];
const [space, firstLetter, lastLetter, zeros, tilde] = [0x20, 0x21, 0x75, 0x7a, 0x7e];

/** All up to the end, without spaces; some programs write `<~` before them. `undefined` where others are among them. */
function lettersOf85(stored: Uint8Array): Uint8Array | undefined {
  const start = stored[0] === 0x3c && stored[1] === tilde ? 2 : 0;
  const end = stored.indexOf(tilde, start);
  const letters = stored.subarray(start, end === -1 ? undefined : end).filter((letter) => letter > space);
  return letters.every((letter) => letter <= lastLetter || letter === zeros) ? letters : undefined;
}

const bytesOfGroup = (value: number): readonly number[] => [
  Math.floor(value / 0x1000000) & 0xff,
  (value >>> 16) & 0xff,
  (value >>> 8) & 0xff,
  value & 0xff,
];

function fromHex(stored: Uint8Array): Unpacked {
  const [written = ''] = Buffer.from(stored).toString('latin1').split('>', 1);
  const digits = written.replaceAll(/\s/g, '');
  if (/[^\da-f]/i.test(digits)) return undefined;
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex');
}

/** A length up to 127 is followed by one byte more than it says; from 129 on by one that is repeated. */
function fromRuns(stored: Uint8Array): Unpacked {
  const output = openOutput();
  for (let at = 0; at < stored.length; ) {
    const length = stored[at] ?? endOfRuns;
    if (length === endOfRuns) break;
    const isRepeated = length > endOfRuns;
    const run = isRepeated
      ? new Uint8Array(257 - length).fill(stored[at + 1] ?? 0)
      : stored.subarray(at + 1, at + 2 + length);
    if (!output.write(run)) return 'too large';
    at += isRepeated ? 2 : length + 2;
  }
  return output.written();
}

const endOfRuns = 128;

const [clear, endOfWords, firstWord, mostWords] = [256, 257, 258, 4096];

/** LZW with words of 9 to 12 bits. The width grows one word early, unless the dictionary says otherwise. */
function fromLzw(stored: Uint8Array, dictionary: string): Unpacked {
  const early = /\/EarlyChange\s+0/.test(dictionary) ? 0 : 1;
  const output = openOutput();
  let known: Uint8Array[] = [];
  let before: Uint8Array | undefined;
  for (let bit = 0; ; ) {
    const width = widthFor(firstWord + known.length + early);
    const code = codeAt(stored, bit, width);
    bit += width;
    if (code === undefined || code === endOfWords) return output.written();
    if (code === clear) {
      [known, before] = [[], undefined];
      continue;
    }
    const word = wordOf(code, known, before);
    if (word === undefined) return output.written();
    if (before !== undefined && firstWord + known.length < mostWords) known.push(longer(before, word));
    if (!output.write(word)) return 'too large';
    before = word;
  }
}

const widthFor = (next: number): number => (next < 512 ? 9 : next < 1024 ? 10 : next < 2048 ? 11 : 12);

function codeAt(stored: Uint8Array, bit: number, width: number): number | undefined {
  if (bit + width > stored.length * 8) return undefined;
  const at = bit >> 3;
  const three = ((stored[at] ?? 0) << 16) | ((stored[at + 1] ?? 0) << 8) | (stored[at + 2] ?? 0);
  return (three >> (24 - (bit & 7) - width)) & ((1 << width) - 1);
}

/** The word that is being made is the one before, with its own first letter again. */
function wordOf(
  code: number,
  known: readonly Uint8Array[],
  before: Uint8Array | undefined,
): Uint8Array | undefined {
  if (code < clear) return Uint8Array.of(code);
  const word = known[code - firstWord];
  return word ?? (before && code === firstWord + known.length ? longer(before, before) : undefined);
}

const longer = (word: Uint8Array, next: Uint8Array): Uint8Array => Uint8Array.of(...word, next[0] ?? 0);

const unpackers: ReadonlyMap<string, Unpack> = new Map<string, Unpack>([
  ['FlateDecode', inflate],
  ['Fl', inflate],
  ['ASCII85Decode', fromAscii85],
  ['A85', fromAscii85],
  ['ASCIIHexDecode', fromHex],
  ['AHx', fromHex],
  ['LZWDecode', fromLzw],
  ['LZW', fromLzw],
  ['RunLengthDecode', fromRuns],
  ['RL', fromRuns],
]);
