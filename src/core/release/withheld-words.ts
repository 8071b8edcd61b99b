/** What the redactions of a record withhold, in its own words: what checks, suggestions and the scan of a release look for elsewhere. */

import * as z from 'zod/mini';
import { type Day, parseDay } from '../base/day.ts';
import { type Decimal, isDecimal } from '../base/decimal.ts';
import { fingerprint } from '../base/hash.ts';
import { toDecimal } from '../base/money.ts';
import { moneySchema } from '../base/schemas.ts';
import { once } from '../indexes.ts';
import { type Project, tableNames } from '../project.ts';
import type { Redaction } from '../report/redaction.ts';
import { isFields, isText, stepsOf, valueAt } from './field-path.ts';

/** Words that are withheld: by which redaction, and the words; never empty. */
export type WithheldWords = { readonly redaction: Redaction; readonly words: string };

/** The words of each redaction by us that has any, in order of the redactions; a field in several languages gives the words of each. */
export const withheldWordsOf = once((project: Project): readonly WithheldWords[] =>
  project.redactions
    .filter(({ by }) => by === 'us')
    .flatMap((redaction) => wordsIn(project, redaction).map((words) => ({ redaction, words }))),
);

/** An amount or a day that is withheld, by which redaction. */
export type WithheldFigure = { readonly redaction: Redaction; readonly figure: Decimal | Day };

/** The amounts and days that each redaction by us withholds as a whole, in order of the redactions. */
export const withheldFiguresOf = (project: Project): readonly WithheldFigure[] =>
  project.redactions
    .filter(({ by, span }) => by === 'us' && span === undefined)
    .flatMap((redaction) => figuresIn(valueOf(project, redaction)).map((figure) => ({ redaction, figure })));

/** The text in which a redaction has its span, as it stands now; `undefined` where there is none. */
export function textOf(project: Project, place: Pick<Redaction, 'row' | 'field'>): string | undefined {
  const value = valueOf(project, place);
  return typeof value === 'string' ? value : undefined;
}

/** Whether the text of a redaction is no longer the one that its span was chosen in. */
export function isStale(project: Project, redaction: Redaction): boolean {
  const { seen, span, by } = redaction;
  if (by !== 'us' || span === undefined) return false;
  const text = textOf(project, redaction);
  return text === undefined || span.end > text.length || (seen !== undefined && seen !== fingerprint(text));
}

function wordsIn(project: Project, redaction: Redaction): readonly string[] {
  const { span } = redaction;
  const value = valueOf(project, redaction);
  if (span === undefined && figuresIn(value).length > 0) return [];
  const texts = isText(value) ? Object.values(value) : typeof value === 'string' ? [value] : [];
  return texts
    .map((text) => (span === undefined ? text : text.slice(span.start, span.end)).trim())
    .filter((words) => words !== '');
}

/** The amounts and days in a value, however deep they stand. Words in a language are none. */
function figuresIn(value: unknown): readonly (Decimal | Day)[] {
  if (typeof value === 'string')
    return [isDecimal(value) ? value : parseDay(value)].filter((found) => found !== undefined);
  if (!isFields(value) || isText(value)) return [];
  const money = z.safeParse(moneySchema, value);
  return money.success ? [toDecimal(money.data)] : Object.values(value).flatMap(figuresIn);
}

const valueOf = (project: Project, { row, field }: Pick<Redaction, 'row' | 'field'>): unknown =>
  valueAt(rowsById(project).get(row), stepsOf(field));

const rowsById = once(
  (project: Project): ReadonlyMap<string, unknown> =>
    new Map(tableNames.flatMap((table) => project[table].map((row) => [row.id, row] as const))),
);
