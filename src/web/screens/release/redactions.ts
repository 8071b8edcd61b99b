/** Redactions as rows: from what is to be withheld to what stands in the record. */

import type { Day } from '../../../core/base/day.ts';
import type { Id } from '../../../core/base/id.ts';
import type { Project } from '../../../core/project.ts';
import type { Redaction } from '../../../core/report/redaction.ts';
import { textOf } from '../../../core/release/withheld-words.ts';

/** Something to be withheld: where, on which ground, and together with what. */
export type Withholding = Pick<Redaction, 'row' | 'field'> &
  Partial<Pick<Redaction, 'span' | 'seen' | 'unit' | 'ground'>>;

/** Whoever decides, and the day. */
export type Deciding = { readonly author: Id; readonly on: Day; readonly newId: (prefix: string) => Id };

/** The redactions of what is to be withheld; several are one unit, since what is left of it would say the rest. */
export function redactionsOf(
  all: readonly Withholding[],
  { author, on, newId }: Deciding,
): readonly Redaction[] {
  const unit = all.length > 1 ? newId('unit') : undefined;
  return all.map(({ row, field, span, seen, ground, unit: own = unit }) => ({
    id: newId('red'),
    row,
    field,
    ...(span && { span }),
    ...(seen !== undefined && { seen }),
    ...(ground !== undefined && { ground }),
    ...(own !== undefined && { unit: own }),
    author,
    on,
    by: 'us' as const,
  }));
}

/** The words that a redaction withholds; `undefined` where it withholds all of a field that is no text. */
export function wordsOf(project: Project, redaction: Withholding): string | undefined {
  const text = textOf(project, redaction);
  const { span } = redaction;
  return span === undefined ? text : text?.slice(span.start, span.end);
}
