/** What a schema refuses, in sentences that say where it stands and what belongs there. */

import type * as z from 'zod/mini';
import type { Params } from '../../../core/checks/check.ts';

/** The sentences, as English ICU messages. `where` is the path to the value, `actual` the value as JSON. */
export const schemaMessages = {
  missing:
    '{where} is missing; {expected, select, text {text} integer {a whole number} list {a list} object {an object} boolean {true or false} other {a value}} belongs there.',
  wrongType:
    '{where} is {actual}; {expected, select, text {text} integer {a whole number} list {a list} object {an object} boolean {true or false} other {another kind of value}} belongs there.',
  numberAsText: '{where} is the number {actual}; numbers are written as text here: "{actual}".',
  tooLarge: '{where} is {actual}; at most {most} can stand there.',
  tooSmall: '{where} is {actual}; at least {least} can stand there.',
  notInList: '{where} is {actual}; it must be one of: {allowed}.',
  unknownField: '{where} does not have {fields}; remove it or correct its name.',
  unknownTable: 'A record has no table {fields}; remove it or correct its name.',
  noId: '{where} is {actual}; an id is three letters, an underscore and small letters or digits, as in ind_1.',
  noDay: '{where} is {actual}; that is no day of the calendar. Write YYYY-MM-DD.',
  noMonth: '{where} is {actual}; that is no month. Write YYYY-MM.',
  noPartialDay: '{where} is {actual}; that is no year, month or day. Write 2023, 2023-03 or 2023-03-31.',
  noDecimal:
    '{where} is {actual}; that is no plain number. Write 12 or 2.75, without leading or closing zeros.',
  noCurrency: '{where} is {actual}; that is no currency code. Write three capital letters, as in EUR.',
  fitsNothing: '{where} is {actual}; nothing of that form belongs there.',
} as const;

/** A sentence about a value and what it names. */
export type Sentence = { readonly message: string; readonly params: Params };

type SchemaIssue = z.core.$ZodIssue;

/** A refusal of the schema as a sentence. `root` is the value that was refused. */
export function describeSchemaIssue(issue: SchemaIssue, root: unknown): Sentence {
  const where = pathTo(issue.path, root);
  const value = valueAt(root, issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return describeUnknownKeys(issue.keys, where);
    case 'invalid_value':
      return {
        message: schemaMessages.notInList,
        params: { where, actual: inBrief(value), allowed: issue.values.join(', ') },
      };
    case 'invalid_type':
      return describeType(issue.expected, value, where);
    case 'too_big':
      return {
        message: schemaMessages.tooLarge,
        params: { where, actual: inBrief(value), most: String(issue.maximum) },
      };
    case 'too_small':
      return {
        message: schemaMessages.tooSmall,
        params: { where, actual: inBrief(value), least: String(issue.minimum) },
      };
    default:
      return { message: messageOf(issue.message, value), params: { where, actual: inBrief(value) } };
  }
}

function describeUnknownKeys(fields: readonly string[], where: string): Sentence {
  if (where === '') return { message: schemaMessages.unknownTable, params: { fields } };
  return { message: schemaMessages.unknownField, params: { where, fields } };
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  int: 'integer',
  number: 'integer',
  array: 'list',
  object: 'object',
  record: 'object',
  boolean: 'boolean',
};

function describeType(wanted: string, value: unknown, where: string): Sentence {
  const expected = kinds[wanted] ?? 'other';
  if (value === undefined) return { message: schemaMessages.missing, params: { where, expected } };
  const actual = inBrief(value);
  if (expected === 'text' && typeof value === 'number')
    return { message: schemaMessages.numberAsText, params: { where, actual } };
  return { message: schemaMessages.wrongType, params: { where, actual, expected } };
}

const byRefusal: readonly (readonly [start: string, message: string])[] = [
  ['not an id', schemaMessages.noId],
  ['not a day', schemaMessages.noDay],
  ['not a month', schemaMessages.noMonth],
  ['not a year', schemaMessages.noPartialDay],
  ['not a decimal', schemaMessages.noDecimal],
  ['not a currency', schemaMessages.noCurrency],
];

function messageOf(refusal: string, value: unknown): string {
  if (typeof value === 'number') return schemaMessages.numberAsText;
  return byRefusal.find(([start]) => refusal.startsWith(start))?.[1] ?? schemaMessages.fitsNothing;
}

/** `indicators[0].targets[0].value (ind_1)`: the path, and the id of the row that it leads into. */
function pathTo(path: readonly PropertyKey[], root: unknown): string {
  const steps = path.map((step, index) =>
    typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`,
  );
  const id = path.length > 2 ? valueAt(root, [...path.slice(0, 2), 'id']) : undefined;
  return `${steps.join('')}${typeof id === 'string' && path[2] !== 'id' ? ` (${id})` : ''}`;
}

const valueAt = (root: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, step) => (isRecord(value) ? value[String(step)] : undefined), root);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** A value as JSON, cut where it is long. */
function inBrief(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length <= 40 ? text : `${text.slice(0, 39)}…`;
}
