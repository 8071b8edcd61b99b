import { isUtf8 } from 'node:buffer';

/** What a file's bytes are, as text or as a reason why they are none. */
export type Decoded =
  | { readonly text: string; readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252' }
  | { readonly refused: 'empty' | 'pdf' | 'zip' | 'binary' };

/** The text that bytes hold: UTF-8, UTF-16 with its mark or with zeros in every other byte, else Windows-1252, as older tools write it. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, marks.pdf)) return { refused: 'pdf' };
  if (startsWith(bytes, marks.zip)) return { refused: 'zip' };
  const decoded = decode(bytes);
  if (decoded.text.trim() === '') return { refused: 'empty' };
  return isText(decoded.text) ? decoded : { refused: 'binary' };
}

const marks = {
  pdf: [0x25, 0x50, 0x44, 0x46, 0x2d],
  zip: [0x50, 0x4b, 0x03, 0x04],
  littleEndian: [0xff, 0xfe],
  bigEndian: [0xfe, 0xff],
} as const;

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

function decode(bytes: Uint8Array) {
  const wide = wideEncodingOf(bytes);
  if (wide !== undefined) return { text: new TextDecoder(wide).decode(bytes), encoding: 'utf-16' as const };
  if (isUtf8(bytes)) return { text: new TextDecoder().decode(bytes), encoding: 'utf-8' as const };
  return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' as const };
}

const sampleLength = 4096;

/** Which UTF-16 bytes are: by their mark, else because zeros stand in most of the bytes at odd or at even places and in none of the others. */
function wideEncodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (startsWith(bytes, marks.littleEndian)) return 'utf-16le';
  if (startsWith(bytes, marks.bigEndian)) return 'utf-16be';
  const sample = bytes.subarray(0, sampleLength);
  if (sample.length < 8 || bytes.length % 2 !== 0) return undefined;
  const zerosAt = (side: 0 | 1): number => sample.filter((byte, at) => at % 2 === side && byte === 0).length;
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  const most = sample.length * 0.4;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : undefined;
}

/** Text has no zero characters, and of other control characters hardly any. */
function isText(text: string): boolean {
  if (text.includes('\0')) return false;
  const controls = text.slice(0, 100_000).match(/(?!\s)\p{Cc}|\uFFFD/gu)?.length ?? 0;
  return controls * 50 <= Math.min(text.length, 100_000);
}
