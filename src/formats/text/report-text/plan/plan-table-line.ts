import type { TableLine } from './anchors.ts';
import type { Line } from '../page/lines.ts';
import { takeMonthMarks } from '../words/month-marks.ts';
import type { Reading } from '../rows/reading.ts';
import {
  type NumberReading,
  type Numbering,
  numberingOf,
  readingOfCode,
  rowCodeIn,
} from '../words/row-codes.ts';

/** How the rows of a plan are printed. */
export type Print = { readonly numbering: Numbering | undefined; readonly hasColumnBehind: boolean };

/** A line of the plan as number, words and marks. A number may be one with a footnote's mark glued to it. */
export function tableLineOf(
  reading: Reading,
  { text }: Line,
  { numbering, hasColumnBehind }: Print,
): PlanLine {
  const { text: words, marks, behind } = takeMonthMarks(text, { hasColumnBehind });
  const found = numbering && rowCodeIn(words, numbering);
  const numbers = found
    ? numbering === 'plain'
      ? readingsOf(reading, found.code)
      : [readingOfCode(found.code)]
    : [];
  if (!found || numbers.length === 0) return { text: words, numbers: [], marks, behind, printed: '' };
  return { text: found.rest, numbers, marks, behind, printed: found.printed };
}

/** A line of the plan with the words behind its marks and its number as printed. */
export type PlanLine = TableLine & { readonly behind: string; readonly printed: string };

function readingsOf(reading: Reading, digits: string): readonly NumberReading[] {
  const plain = digits.length <= 5 ? [{ number: Number(digits), code: String(Number(digits)) }] : [];
  const glued = [1, 2, 3].flatMap((length) => {
    const mark = digits.slice(-length);
    const own = digits.slice(0, -length);
    const isNote = own !== '' && own.length <= 3 && reading.footnotes.some((note) => note.mark === mark);
    return isNote ? [{ number: Number(own), code: String(Number(own)), mark }] : [];
  });
  return [...plain, ...glued];
}

/** How the rows of a plan with these lines are printed. */
export const printOf = (texts: readonly string[], hasColumnBehind: boolean): Print => ({
  numbering: numberingOf(texts),
  hasColumnBehind,
});
