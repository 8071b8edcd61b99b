import type { TableName } from '../../core/project.ts';
import { liveValues } from '../../core/report/live-values/index.ts';

/** What the editor of a report's texts says. */
export const narrativeEditorWords = {
  hint: 'Type / or {open} to insert a value from the record. A blank line begins a paragraph, “- ” a list.',
  insert: 'Insert a value',
  choose: 'Values of the record',
  found:
    '{count, plural, =0 {No value fits.} one {# value fits. Enter inserts it.} other {# values fit. The arrow keys choose, Enter inserts.}}',
  more: '{count, plural, one {and # more; type on to find it} other {and # more; type on to find them}}',
  noValue: 'no value yet',
  unknown: 'not in the record',
  ambiguous: 'fits several rows',
  person: 'a person, whom the record does not hold',
  valuesHere: 'Values in this text',
  languages: 'Language of the text',
  hasText: '{language}, written',
  hasNone: '{language}, not written',
  earlier: 'Begin with the text of the report for {period}',
} as const;

const kinds = {
  project: 'The project',
  reports: 'This report',
  results: 'Result',
  activities: 'Activity',
  strands: 'Strand',
  indicators: 'Indicator',
  workPlanItems: 'Work-plan item',
  budgetLines: 'Budget line',
} as const satisfies Partial<Readonly<Record<TableName, string>>>;

/** The kind of a row that has values, as a message. */
export const kindOf = (table: TableName): string =>
  Object.entries(kinds).find(([name]) => name === table)?.[1] ?? table;

/** What values give, and the kinds of rows that have them, as messages. */
export const valueWords: Readonly<Record<string, string>> = {
  ...kinds,
  ...Object.fromEntries(liveValues.map(({ table, name, summary }) => [`${table} ${name}`, summary])),
};
