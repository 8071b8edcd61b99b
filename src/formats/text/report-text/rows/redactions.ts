import { placeId } from '../../../../core/base/id.ts';
import type { Text } from '../../../../core/base/text.ts';
import type { Rows } from '../../../../core/project.ts';
import { withheldMark } from '../../../../core/sources/leftover.ts';
import { type Reading, type SomeRows, readFrom } from './reading.ts';

type Redaction = Rows['redactions'];
type Withheld = Rows['sources']['withheld'];
type TextRow = { readonly id: string; readonly readFrom?: { readonly line: number } };

/** A redaction by the source for each mark of a withheld span in the text of a row. */
export function redactionsIn(reading: Reading, rows: SomeRows, withheld: Withheld): readonly Redaction[] {
  if (withheld.length === 0) return [];
  const found = Object.values(rows).flatMap((table) => table.flatMap((row) => spansIn(reading, row)));
  return found.map(({ row, field, start }, nth) => {
    const line = lineOf(row, withheld);
    return {
      id: placeId('red', reading.sha256, { line, nth: nth % 1000 }),
      row: row.id,
      field,
      span: { start, end: start + withheldMark.length },
      by: 'source' as const,
      readFrom: readFrom(reading, line),
    };
  });
}

type Span = { readonly row: TextRow; readonly field: string; readonly start: number };

function spansIn(reading: Reading, row: TextRow): readonly Span[] {
  return Object.entries(row).flatMap(([field, value]) => {
    const text = isText(value) ? value[reading.language] : undefined;
    const path = `${field}.${reading.language}`;
    return startsIn(text ?? '').map((start) => ({ row, field: path, start }));
  });
}

const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('source' in value);

function startsIn(text: string): readonly number[] {
  const starts: number[] = [];
  for (
    let at = text.indexOf(withheldMark);
    at >= 0;
    at = text.indexOf(withheldMark, at + withheldMark.length)
  )
    starts.push(at);
  return starts;
}

/** The line where the withheld span of a row begins: the nearest to the row's line, or the first of the lines that it wraps over. */
function lineOf(row: TextRow, withheld: Withheld): number {
  const own = row.readFrom?.line ?? 0;
  const after = firstFrom(withheld, own);
  const distance = (at: number): number => Math.abs((withheld[at]?.line ?? Infinity) - own);
  let nearest = distance(after - 1) <= distance(after) ? after - 1 : after;
  while (withheld[nearest - 1]?.line === (withheld[nearest]?.line ?? 0) - 1) nearest -= 1;
  return withheld[nearest]?.line ?? own;
}

/** The place of the first withheld span from a line on. */
function firstFrom(withheld: Withheld, line: number): number {
  let [low, high] = [0, withheld.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((withheld[middle]?.line ?? 0) >= line) high = middle;
    else low = middle + 1;
  }
  return low;
}
