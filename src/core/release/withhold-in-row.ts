/** One row without what is withheld of it. */

import * as z from 'zod/mini';
import { type TableName, tables } from '../project.ts';
import type { Redaction } from '../report/redaction.ts';
import { markOf } from '../report/withheld-mark.ts';
import { type AnyFields, isFields, isText, stepsOf, valueAt, withValueAt } from './field-path.ts';
import { groupBy } from './group-by.ts';

/** The row with marks in place of what its redactions withhold; `undefined` where something is withheld without which there is no such row. */
export function withholdInRow(
  table: TableName,
  row: AnyFields,
  redactions: readonly Redaction[],
): AnyFields | undefined {
  const byField = groupBy(redactions, ({ field }) => field);
  return [...byField].reduce<AnyFields | undefined>(
    (left, [field, own]) => left && withholdField({ table, row: left }, stepsOf(field), own),
    row,
  );
}

type Place = { readonly table: TableName; readonly row: AnyFields };

function withholdField(
  { table, row }: Place,
  steps: readonly string[],
  redactions: readonly Redaction[],
): AnyFields | undefined {
  const value = valueAt(row, steps);
  if (value === undefined) return row;
  const whole = redactions.find(({ span, by }) => span === undefined && by === 'us');
  if (whole === undefined && typeof value === 'string')
    return changed(row, steps, withSpansMarked(value, redactions));
  const mark = markOf((whole ?? redactions[0])?.ground);
  // The first that the schema allows: a mark where there are words, else no such field, else no such row.
  return [changed(row, steps, markedValue(value, mark)), changed(row, steps, undefined)].find(
    (candidate) => z.safeParse(tables[table].schema, candidate).success,
  );
}

const changed = (row: AnyFields, steps: readonly string[], put: unknown): AnyFields => {
  const fields = withValueAt(row, steps, put);
  return isFields(fields) ? { ...fields, id: row.id } : row;
};

/** Words as a mark, in each language that they are in; anything else becomes the mark itself, which only free words may be. */
export const markedValue = (value: unknown, mark: string): unknown =>
  isText(value) ? Object.fromEntries(Object.keys(value).map((language) => [language, mark])) : mark;

type Span = { readonly start: number; readonly end: number; readonly mark: string };

/** A text with a mark for each stretch of withheld spans; those that touch or overlap are one, so that their number tells nothing. */
export function withSpansMarked(text: string, redactions: readonly Redaction[]): string {
  const spans = redactions
    .flatMap(({ span, ground, by }) =>
      span === undefined || (by === 'source' && ground === undefined)
        ? []
        : [{ ...span, mark: markOf(ground) }],
    )
    .toSorted((a, b) => a.start - b.start);
  let [marked, end] = ['', 0];
  for (const { start, end: last, mark } of joined(spans, text)) {
    marked += text.slice(end, start) + mark;
    end = last;
  }
  return marked + text.slice(end);
}

function joined(spans: readonly Span[], text: string): readonly Span[] {
  const found: Span[] = [];
  for (const span of spans) {
    const before = found.at(-1);
    if (before !== undefined && text.slice(before.end, span.start).trim() === '')
      found[found.length - 1] = { ...before, end: Math.max(before.end, span.end) };
    else found.push(span);
  }
  return found;
}
