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

/** The readings of a text: as it stands, and each other that gives something else. What is encoded twice is read twice. */
export function readingsOf(text: string, depth = 2): readonly Reading[] {
  const plain = { encoding: 'plain', text } as const;
  if (depth === 0) return [plain];
  const others = decoders.flatMap(([encoding, decode]) => {
    const decoded = decode(text);
    if (decoded === text || decoded === '') return [];
    return readingsOf(decoded, depth - 1).map((inner) => ({ encoding, text: inner.text }));
  });
  return [plain, ...others];
}

type Decode = (text: string) => string;

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

const decodeEntities: Decode = (text) =>
  text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,8}));/g, (whole, decimal, hex, name) => {
    if (typeof decimal === 'string') return fromCode(Number(decimal));
    if (typeof hex === 'string') return fromCode(Number.parseInt(hex, 16));
    return named[String(name)] ?? markedLetter.exec(String(name))?.[1] ?? whole;
  });

const decodeEscapes: Decode = (text) =>
  text.replace(
    /\\u\{([\da-fA-F]{1,6})\}|\\u([\da-fA-F]{4})|\\x([\da-fA-F]{2})|\\([0-7]{3})|\\'([\da-fA-F]{2})/g,
    (_whole, braced, four, two, octal, rtf) => {
      const hex = [braced, four, two, rtf].find((digits) => typeof digits === 'string');
      if (typeof hex === 'string') return String.fromCodePoint(Math.min(Number.parseInt(hex, 16), 0x10ffff));
      return String.fromCharCode(Number.parseInt(String(octal), 8));
    },
  );

const bytesInHex = (digits: string): Uint8Array =>
  Uint8Array.from(digits.match(/[\da-fA-F]{2}/g) ?? [], (pair) => Number.parseInt(pair, 16));

const decodePercent: Decode = (text) =>
  text.replace(/(?:%[\da-fA-F]{2})+/g, (run) => textOfBytes(bytesInHex(run)));

const decodeQuotedPrintable: Decode = (text) =>
  /=[\dA-F]{2}|=\r?\n/.test(text)
    ? text.replace(/=[ \t]*\r?\n/g, '').replace(/(?:=[\dA-Fa-f]{2})+/g, (run) => textOfBytes(bytesInHex(run)))
    : text;

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

const base64Run = /[A-Za-z0-9+/_-]{8,}(?:\r?\n[A-Za-z0-9+/_-]+)*={0,2}/g;

/** Each run of base64, read from each of its first four letters, since words before it may belong to it or not. */
const decodeBase64: Decode = (text) =>
  (text.match(base64Run) ?? [])
    .flatMap((run) => {
      const letters = run.replace(/\s|=/g, '');
      return [0, 1, 2, 3].flatMap((from) => wordsIn(bytesInBase64(letters.slice(from))));
    })
    .join('\n');

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const valueOf = (letter: string): number =>
  alphabet.indexOf(letter === '-' ? '+' : letter === '_' ? '/' : letter);

function bytesInBase64(letters: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((letters.length * 3) / 4));
  let [bits, held, at] = [0, 0, 0];
  for (const letter of letters) {
    bits = ((bits << 6) | valueOf(letter)) & 0xffffff;
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
