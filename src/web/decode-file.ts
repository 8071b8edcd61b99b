/** What the bytes of a file are: text, a PDF, or something that is none. */

/** Text, a PDF whose text is yet to be taken out, or why it cannot be read. */
export type Decoded =
  | { readonly is: 'text'; readonly text: string; readonly isUncertain: boolean }
  | { readonly is: 'pdf' }
  | { readonly is: 'none'; readonly why: 'empty' | 'packed' | 'binary' };

/** Decodes a file. Text is UTF-8, UTF-16 with its mark, else Windows-1252, as older tools write it; accents then are uncertain. */
export function decodeFile(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, pdfMark)) return { is: 'pdf' };
  if (startsWith(bytes, zipMark) || startsWith(bytes, oldWordMark)) return { is: 'none', why: 'packed' };
  const decoded = decodeText(bytes);
  if (decoded.text.trim() === '') return { is: 'none', why: 'empty' };
  return isText(decoded.text) ? { is: 'text', ...decoded } : { is: 'none', why: 'binary' };
}

const pdfMark = [0x25, 0x50, 0x44, 0x46, 0x2d];
const zipMark = [0x50, 0x4b, 0x03, 0x04];
const oldWordMark = [0xd0, 0xcf, 0x11, 0xe0];

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

function decodeText(bytes: Uint8Array): { readonly text: string; readonly isUncertain: boolean } {
  if (startsWith(bytes, [0xff, 0xfe])) return sure(new TextDecoder('utf-16le').decode(bytes));
  if (startsWith(bytes, [0xfe, 0xff])) return sure(new TextDecoder('utf-16be').decode(bytes));
  try {
    return sure(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), isUncertain: true };
  }
}

const sure = (text: string) => ({ text, isUncertain: false });

/** Text has no zero characters, and of other control characters hardly any. */
function isText(text: string): boolean {
  const sample = text.slice(0, 100_000);
  if (sample.includes('\0')) return false;
  const controls = sample.match(/(?!\s)\p{Cc}|\uFFFD/gu)?.length ?? 0;
  return controls * 50 <= sample.length;
}
