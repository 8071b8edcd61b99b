import { textOfBytes } from '../../../core/release/scan/text-of-bytes.ts';
import type { FilePart } from './file-part.ts';

/** The text of bytes that are of no format of their own; of markup also its words without tags, with and without spaces in their place. */
export function textParts(part: string, bytes: Uint8Array): readonly FilePart[] {
  const text = textOfBytes(bytes);
  if (isBinary(bytes)) return [{ part, text, kind: 'binary' }];
  if (!/<[\w!?/]/.test(text)) return [{ part, text }];
  const words = text
    .replace(/<(?:style|script)\b[^>]*>/gi, ' ')
    .replace(
      /<\/(?:w:p|w:tc|a:p|si|c|row|p|li|td|th|h\d|div|tr|dd|dt|text|title|figcaption)>|<(?:br|w:tab|w:br)\b[^>]*>/gi,
      '\n',
    );
  return [{ part, text: [text, words.replace(/<[^>]*>/g, ''), words.replace(/<[^>]*>/g, ' ')].join('\n') }];
}

/** Whether bytes are no text: at one of a few places a tenth of them are signs that text does not have. */
export function isBinary(bytes: Uint8Array): boolean {
  const step = Math.max(sampled, Math.floor(bytes.length / mostSamples));
  for (let from = 0; from < bytes.length; from += step) {
    const sample = bytes.subarray(from, from + sampled);
    const signs = sample.reduce((count, byte) => count + (byte < 9 || (byte > 13 && byte < 32) ? 1 : 0), 0);
    if (signs * 10 > sample.length) return true;
  }
  return false;
}

const sampled = 1024;
const mostSamples = 32;
