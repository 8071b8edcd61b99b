import type { Line } from '../../core/report/document.ts';
import type { Run, TextRun } from '../../i18n/run.ts';

/**
 * The direction of a line that stands alone where it is not the document's: it begins in another language or has no word in the document's
 * own. A code before words of the document turns nothing round.
 */
export function ownDirectionOf(line: Line<Run>): TextRun['direction'] {
  const [first, ...others] = line
    .filter((run) => run.kind === 'text')
    .filter(({ text }) => hasWordOrFigure(text));
  if (first?.direction === undefined) return undefined;
  const isForeign =
    first.language !== undefined || others.every(({ direction }) => direction === first.direction);
  return isForeign ? first.direction : undefined;
}

/** Whether a text has a direction by itself: punctuation alone has that of what surrounds it. */
export const hasWordOrFigure = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
