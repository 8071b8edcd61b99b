import { isUtf8 } from 'node:buffer';

/** What a file's bytes are, as text or as a reason why they are none. */
export type Decoded =
  | { readonly text: string; readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252' }
  | { readonly refused: 'empty' | 'pdf' | 'zip' | 'binary' };

/** The text that bytes hold: UTF-8, UTF-16 with its mark, else Windows-1252, as older tools write it. */
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
  if (startsWith(bytes, marks.littleEndian))
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16' as const };
  if (startsWith(bytes, marks.bigEndian))
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16' as const };
  if (isUtf8(bytes)) return { text: new TextDecoder().decode(bytes), encoding: 'utf-8' as const };
  return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' as const };
}

/** Text has no zero characters, and of other control characters hardly any. */
function isText(text: string): boolean {
  if (text.includes('\0')) return false;
  const controls = text.slice(0, 100_000).match(/(?!\s)\p{Cc}|\uFFFD/gu)?.length ?? 0;
  return controls * 50 <= Math.min(text.length, 100_000);
}
