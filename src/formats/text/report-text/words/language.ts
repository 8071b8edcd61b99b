import { fold } from './fold.ts';
import type { Line } from '../page/lines.ts';

/** A language of reports. */
export type Language = 'en' | 'fr' | 'ar';

const english = /(?<!\p{L})(?:the|of|and|for|with|to|on|in|by|as|are|is)(?!\p{L})/gu;
const french = /(?<!\p{L})(?:le|la|les|des|du|et|pour|avec|sur|dans|par|aux|une|est|sont)(?!\p{L})/gu;
const sample = 3000;

/** The language in which most of a document is written; English where nothing tells. */
export function languageOf(lines: readonly Line[]): Language {
  const step = Math.max(1, Math.floor(lines.length / sample));
  const text = fold(
    lines
      .filter((_, index) => index % step === 0)
      .map((line) => line.text)
      .join('\n'),
  );
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  if (count(/\p{Script=Arabic}/gu) > text.length / 4) return 'ar';
  return count(french) > count(english) ? 'fr' : 'en';
}
