/** A text as it may be meant: as it stands, and with what programs escape or encode taken back. */

import { textOfBytes } from './text-of-bytes.ts';

/** Ways in which words can be written so that a reader does not see them and a program does. */
export const encodings = [
  'plain',
  'percent',
  'entities',
  'escapes',
  'quoted-printable',
  'base64',
  'hexadecimal',
] as const;
/** A way in which words are written. */
export type Encoding = (typeof encodings)[number];

/** A text read in one way. */
export type Reading = { readonly encoding: Encoding; readonly text: string };

/**
 * The readings of a text: as it stands, and what each way of writing gives where it was used, with some of what stands around it. What is encoded twice
 * is read twice, as far as the depth goes.
 */
export function readingsOf(text: string, depth: number): readonly Reading[] {
  const plain = { encoding: 'plain', text } as const;
  if (depth === 0) return [plain];
  const others = decoders.flatMap(([encoding, decode]) => {
    const decoded = decode(text);
    if (decoded === '') return [];
    return readingsOf(decoded, depth - 1).map((inner) => ({ encoding, text: inner.text }));
  });
  return [plain, ...others];
}

/** What was written in some way, decoded, with what stands around it; empty where nothing was. */
type Decode = (text: string) => string;

/** How much of a text around what is encoded is read with it, since only some letters of a name may be. In letters. */
const around = 80;

/** The stretches of a text around what a pattern finds, each decoded. */
function decodeStretches(text: string, pattern: RegExp, decode: (stretch: string) => string): string {
  const stretches: string[] = [];
  let [start, end] = [-1, -1];
  for (const { index, 0: found } of text.matchAll(pattern)) {
    if (start !== -1 && index - around <= end) end = index + found.length + around;
    else {
      if (start !== -1) stretches.push(text.slice(start, end));
      [start, end] = [Math.max(0, index - around), index + found.length + around];
    }
  }
  if (start !== -1) stretches.push(text.slice(start, end));
  return stretches.map(decode).join('\n');
}

const fromCode = (code: number): string =>
  code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
};

/** Entities of HTML that stand for a letter with a mark: the letter is what counts, since marks are folded away. */
const markedLetter = /^([A-Za-z])(?:acute|grave|circ|uml|cedil|tilde|ring|caron|slash)$/;

const entity = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]{2,8});/g;
const entityParts = /^&(?:#(\d+)|#[xX]([\da-fA-F]+)|(\w+));$/;

const decodeEntities: Decode = (text) =>
  decodeStretches(text, entity, (stretch) =>
    stretch.replace(entity, (whole: string) => {
      const [, decimal, hex, name = ''] = entityParts.exec(whole) ?? [];
      if (decimal !== undefined) return fromCode(Number(decimal));
      if (hex !== undefined) return fromCode(Number.parseInt(hex, 16));
      return named[name] ?? markedLetter.exec(name)?.[1] ?? whole;
    }),
  );

const escape = /\\u\{[\da-fA-F]{1,6}\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\'[\da-fA-F]{2}|\\[0-7]{3}/g;

const decodeEscapes: Decode = (text) =>
  decodeStretches(text, escape, (stretch) =>
    stretch.replace(escape, (whole: string) => {
      const isOctal = /^\\[0-7]/.test(whole);
      const digits = whole.replace(/[^\da-fA-F]/g, '');
      return isOctal
        ? String.fromCharCode(Number.parseInt(digits, 8))
        : fromCode(Number.parseInt(digits, 16));
    }),
  );

const bytesInHex = (digits: string): Uint8Array =>
  Uint8Array.from(digits.match(/[\da-fA-F]{2}/g) ?? [], (pair) => Number.parseInt(pair, 16));

const percentRun = /(?:%[\da-fA-F]{2})+/g;

const decodePercent: Decode = (text) =>
  decodeStretches(text, percentRun, (stretch) =>
    stretch.replace(percentRun, (run) => textOfBytes(bytesInHex(run))),
  );

const softBreak = /=[ \t]*\r?\n/g;
const quotedRun = /(?:=[\dA-Fa-f]{2})+/g;

const decodeQuotedPrintable: Decode = (text) =>
  decodeStretches(text, /(?:=[\dA-Fa-f]{2})+|=[ \t]*\r?\n/g, (stretch) =>
    stretch.replace(softBreak, '').replace(quotedRun, (run) => textOfBytes(bytesInHex(run))),
  );

/** What a run gives, where it gives words: most runs are words themselves, which read as bytes give signs. */
const wordsIn = (bytes: Uint8Array): readonly string[] =>
  textOfBytes(bytes)
    .split('\n')
    .filter(
      (line) => (line.match(/[\p{L}\p{N}\p{P}\p{S}\p{M} \t\u00A0]/gu)?.length ?? 0) > line.length * 0.85,
    );

const hexRun = /(?:[\da-fA-F]{2}[\s:,-]?){4,}/g;

/** Each run of pairs of digits, read from its first digit and from its second. */
const decodeHex: Decode = (text) =>
  (text.replaceAll(/\\x|0x/g, '').match(hexRun) ?? [])
    .flatMap((run) => {
      const digits = run.replace(/[^\da-fA-F]/g, '');
      return [digits, digits.slice(1)].flatMap((from) => wordsIn(bytesInHex(from)));
    })
    .join('\n');

const base64Run = /[A-Za-z0-9+/_-]{10,}(?:\r?\n[A-Za-z0-9+/_-]+)*={0,2}/g;

/** Each run of base64, read from each of its first four letters, since words before it may belong to it or not. */
const decodeBase64: Decode = (text) =>
  (text.match(base64Run) ?? [])
    .flatMap((run) => {
      const letters = run.replace(/\s|=/g, '');
      return [0, 1, 2, 3].flatMap((from) => wordsIn(bytesInBase64(letters.slice(from))));
    })
    .join('\n');

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const base64Values: ReadonlyMap<string, number> = new Map([
  ...Array.from(alphabet, (letter, value) => [letter, value] as const),
  ['-', 62],
  ['_', 63],
]);

function bytesInBase64(letters: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((letters.length * 3) / 4));
  let [bits, held, at] = [0, 0, 0];
  for (let nth = 0; nth < letters.length; nth += 1) {
    bits = ((bits << 6) | (base64Values.get(letters.charAt(nth)) ?? 0)) & 0xffffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at] = (bits >> held) & 0xff;
    at += 1;
  }
  return bytes.subarray(0, at);
}

const decoders: readonly (readonly [Encoding, Decode])[] = [
  ['percent', decodePercent],
  ['entities', decodeEntities],
  ['escapes', decodeEscapes],
  ['quoted-printable', decodeQuotedPrintable],
  ['base64', decodeBase64],
  ['hexadecimal', decodeHex],
];
