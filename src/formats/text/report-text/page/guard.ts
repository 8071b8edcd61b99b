/** What a reader refuses or cuts before it reads, so that time and memory stay bounded whatever it is given. */

import type { ReadIssue } from '../../../format.ts';
import { longestLine } from './lines.ts';

/** Characters that are read of a text; a report of a thousand pages has four million. */
export const mostCharacters = 16_000_000;
/** Lines that are read of a text; a report of a thousand pages has forty thousand. */
export const mostLines = 100_000;

/** What the reader says about a text that it cannot take as it is. */
export const guardMessages = {
  empty: 'There is no text in this file. If it is a scan, run text recognition (OCR) first.',
  binary: 'This is not text. Extract the text of the document first, for example with pdftotext.',
  tooManyLines: 'The text has {actual} lines; only the first {most} were read.',
  tooManyCharacters: 'The text has {actual} characters; only the first {most} were read.',
  lineTooLong:
    'Line {line} has {actual} characters; only the first {most} were read. The text of a report is broken into lines.',
} as const;

/** The text as far as it is read, and what was cut. `undefined` as text where there is nothing to read. */
export function guardText(text: string): {
  readonly text: string | undefined;
  readonly issues: readonly ReadIssue[];
} {
  if (text.trim() === '' || text.trim() === '\uFEFF')
    return { text: undefined, issues: [error(guardMessages.empty)] };
  if (isBinary(text)) return { text: undefined, issues: [error(guardMessages.binary)] };
  const issues: ReadIssue[] = [];
  const end = endOfLines(text);
  if (end < text.length) {
    issues.push(
      end < mostCharacters
        ? warning(guardMessages.tooManyLines, { actual: countLines(text), most: mostLines })
        : warning(guardMessages.tooManyCharacters, { actual: text.length, most: mostCharacters }),
    );
  }
  const kept = text.slice(0, end);
  issues.push(...longLines(kept));
  return { text: kept, issues };
}

const error = (message: string): ReadIssue => ({ severity: 'error', message, params: {} });
const warning = (message: string, params: ReadIssue['params']): ReadIssue => ({
  severity: 'warning',
  message,
  params,
});

/** Whether a text holds what no text holds: a null character, or many control or replacement characters. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 100_000);
  if (sample.includes('\0') || text.includes('\0\0\0')) return true;
  const strange = sample.match(/(?![\t\n\r\f\v\u0085])\p{Cc}|\uFFFD|\p{Cs}/gu)?.length ?? 0;
  return strange > sample.length * 0.02 && strange > 2;
}

function endOfLines(text: string): number {
  let end = -1;
  for (let count = 0; count < mostLines; count += 1) {
    end = text.indexOf('\n', end + 1);
    if (end < 0) return Math.min(text.length, mostCharacters);
  }
  return Math.min(end + 1, mostCharacters);
}

function countLines(text: string): number {
  let count = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

const mostLongLines = 5;

function longLines(text: string): readonly ReadIssue[] {
  const issues: ReadIssue[] = [];
  let [start, line] = [0, 1];
  while (start <= text.length && issues.length < mostLongLines) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (end - start > longestLine) {
      const params = { line, actual: end - start, most: longestLine };
      issues.push({ ...warning(guardMessages.lineTooLong, params), line });
    }
    [start, line] = [end + 1, line + 1];
  }
  return issues;
}
