/** The words in bytes of which nobody knows the encoding: read as UTF-8, and as UTF-16 in both orders where that gives words. */
export const textOfBytes = (bytes: Uint8Array): string =>
  [fromUtf8(bytes), ...(mayBeUtf16(bytes) ? [0, 1].flatMap((from) => fromUtf16(bytes, from)) : [])].join(
    '\n',
  );

/** Letters of one script in UTF-16 have the same byte at every second place. */
function mayBeUtf16(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096);
  const counts = new Map<number, number>();
  for (const byte of sample) counts.set(byte, (counts.get(byte) ?? 0) + 1);
  return [0, 1, 3, 4, 6].some((high) => (counts.get(high) ?? 0) * 4 > sample.length);
}

const fromUtf16 = (bytes: Uint8Array, from: number): readonly string[] => [
  decodeUnits(bytes, from, (first, second) => (first << 8) | second),
  decodeUnits(bytes, from, (first, second) => (second << 8) | first),
];

function decodeUnits(
  bytes: Uint8Array,
  from: number,
  unit: (first: number, second: number) => number,
): string {
  const codes: number[] = [];
  for (let at = from; at + 1 < bytes.length; at += 2) codes.push(unit(bytes[at] ?? 0, bytes[at + 1] ?? 0));
  return textOfCodes(codes);
}

/** Bytes that are no UTF-8 are read as Latin-1, letter by letter. */
function fromUtf8(bytes: Uint8Array): string {
  const codes: number[] = [];
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const more = followersOf(lead);
    const tail = more === 0 ? none : bytes.subarray(at + 1, at + 1 + more);
    const isWhole = tail.length === more && tail.every((byte) => (byte & 0xc0) === 0x80);
    if (more > 0 && isWhole)
      codes.push(tail.reduce((code, byte) => (code << 6) | (byte & 0x3f), lead & (0x3f >> more)));
    else codes.push(lead);
    at += isWhole ? more + 1 : 1;
  }
  return textOfCodes(codes);
}

const none = new Uint8Array();

/** How many bytes follow the first of a letter in UTF-8. */
function followersOf(lead: number): number {
  if (lead < 0xc2 || lead >= 0xf5) return 0;
  if (lead < 0xe0) return 1;
  return lead < 0xf0 ? 2 : 3;
}

const atOnce = 8192;

function textOfCodes(codes: readonly number[]): string {
  let text = '';
  for (let from = 0; from < codes.length; from += atOnce)
    text += String.fromCodePoint(...codes.slice(from, from + atOnce).map((code) => Math.min(code, 0x10ffff)));
  return text;
}
