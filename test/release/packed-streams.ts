/** Streams of PDFs packed as older programs pack them, by plain encoders of their own. */

/** In ASCII85, with its end. */
export function asAscii85(bytes: Uint8Array): Buffer {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4) {
    const group = bytes.subarray(at, at + 4);
    let value = [0, 1, 2, 3].reduce((sum, nth) => sum * 256 + (group[nth] ?? 0), 0);
    let letters = '';
    for (let nth = 0; nth < 5; nth += 1) {
      letters = String.fromCharCode((value % 85) + 33) + letters;
      value = Math.floor(value / 85);
    }
    text += letters.slice(0, group.length + 1);
  }
  return Buffer.from(`${text}~>`, 'latin1');
}

/** In runs that are not repeated, but for bytes of which more than three stand together. */
export function asRuns(bytes: Uint8Array): Buffer {
  const parts: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    let end = at;
    while (end < bytes.length && bytes[end] === bytes[at] && end - at < 128) end += 1;
    if (end - at > 3) {
      parts.push(257 - (end - at), bytes[at] ?? 0);
      at = end;
    } else {
      const run = bytes.subarray(at, at + 5);
      parts.push(run.length - 1, ...run);
      at += run.length;
    }
  }
  return Buffer.from([...parts, 128]);
}

/** In LZW, as PDFs have it: its words grow one earlier where `early` is 1. */
export function asLzw(bytes: Uint8Array, early = 1): Buffer {
  let bits = '';
  let table = new Map<string, number>();
  let size = 258;
  const write = (code: number): void => {
    const width = size + early > 2048 ? 12 : size + early > 1024 ? 11 : size + early > 512 ? 10 : 9;
    bits += code.toString(2).padStart(width, '0');
  };
  const codeOf = (word: string): number => (word.length === 1 ? word.charCodeAt(0) : (table.get(word) ?? -1));
  write(256);
  let word = '';
  for (const byte of bytes) {
    const letter = String.fromCharCode(byte);
    if (word === '' || table.has(word + letter)) {
      word += letter;
      continue;
    }
    write(codeOf(word));
    table.set(word + letter, size);
    size += 1;
    if (size === 4094) {
      write(256);
      table = new Map();
      size = 258;
    }
    word = letter;
  }
  if (word !== '') write(codeOf(word));
  write(257);
  return Buffer.from((bits.match(/.{1,8}/g) ?? []).map((octet) => Number.parseInt(octet.padEnd(8, '0'), 2)));
}
