/** What the redactions of a record withhold, in its own words: what checks, suggestions and the scan of a release look for elsewhere. */

import { fingerprint } from '../base/hash.ts';
import { once } from '../indexes.ts';
import { type Project, tableNames } from '../project.ts';
import type { Redaction } from '../report/redaction.ts';
import { isText, stepsOf, valueAt } from './field-path.ts';

/** Words that are withheld: by which redaction, and the words; never empty. */
export type WithheldWords = { readonly redaction: Redaction; readonly words: string };

/** The words of each redaction by us that has any, in order of the redactions; a field in several languages gives the words of each. */
export const withheldWordsOf = once((project: Project): readonly WithheldWords[] =>
  project.redactions
    .filter(({ by }) => by === 'us')
    .flatMap((redaction) => wordsIn(project, redaction).map((words) => ({ redaction, words }))),
);

/** The text in which a redaction has its span, as it stands now; `undefined` where there is none. */
export function textOf(
  project: Project,
  { row, field }: Pick<Redaction, 'row' | 'field'>,
): string | undefined {
  const value = valueAt(rowsById(project).get(row), stepsOf(field));
  return typeof value === 'string' ? value : undefined;
}

/** Whether the text of a redaction is no longer the one that its span was chosen in. */
export function isStale(project: Project, redaction: Redaction): boolean {
  const { seen, span, by } = redaction;
  if (by !== 'us' || span === undefined) return false;
  const text = textOf(project, redaction);
  return text === undefined || span.end > text.length || (seen !== undefined && seen !== fingerprint(text));
}

function wordsIn(project: Project, { row, field, span }: Redaction): readonly string[] {
  const value = valueAt(rowsById(project).get(row), stepsOf(field));
  const texts = isText(value) ? Object.values(value) : typeof value === 'string' ? [value] : [];
  return texts
    .map((text) => (span === undefined ? text : text.slice(span.start, span.end)).trim())
    .filter((words) => words !== '');
}

const rowsById = once(
  (project: Project): ReadonlyMap<string, unknown> =>
    new Map(tableNames.flatMap((table) => project[table].map((row) => [row.id, row] as const))),
);
