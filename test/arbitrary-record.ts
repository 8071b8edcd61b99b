/** Random records, made from the schema itself: every field of every table takes part, and a new field does so by itself. */

import fc from 'fast-check';
import type * as z from 'zod/mini';
import {
  daySchema,
  decimalSchema,
  idSchema,
  monthSchema,
  partialDaySchema,
} from '../src/core/base/schemas.ts';
import {
  type Project,
  type TableName,
  recordSchema,
  tableNames,
  tables,
  toProject,
} from '../src/core/project.ts';

/** Any record that the schema accepts, with up to `most` rows per table; every second table is empty. */
export function arbitraryRecord(most = 3): fc.Arbitrary<Project> {
  const known = recordsByMost.get(most);
  if (known !== undefined) return known;
  const lists = tableNames.map((table) => {
    const rows = fc.uniqueArray(rowOf(table), { maxLength: most, selector: idOf });
    return [table, fc.option(rows, { nil: [], freq: 2 })];
  });
  const made = fc
    .record(Object.fromEntries(lists) as Readonly<Record<string, fc.Arbitrary<readonly unknown[]>>>)
    .map((rows) => toProject(recordSchema.parse(rows)));
  recordsByMost.set(most, made);
  return made;
}

// To make the generator takes a second, since the record is large.
const recordsByMost = new Map<number, fc.Arbitrary<Project>>();

const idOf = (row: unknown): unknown => (row as { readonly id: unknown }).id;

const rowOf = (table: TableName): fc.Arbitrary<unknown> => valueOf(tables[table].schema);

type Schema = z.core.$ZodType;
type Definition = { readonly type: string } & Readonly<Record<string, unknown>>;

const digits = fc.integer({ min: 0, max: 99_999 }).map(String);
const year = fc.integer({ min: 1990, max: 2060 });
const padded = (value: number): string => String(value).padStart(2, '0');
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${padded(m)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${padded(d)}`);

const id = fc
  .tuple(fc.constantFrom(...tableNames.map((table) => tables[table].prefix)), fc.nat({ max: 36 ** 6 - 1 }))
  .map(([prefix, number]) => `${prefix}_${number.toString(36)}`);
const key = fc.string({ unit: fc.constantFrom('a', 'b', 'n', 'r', 'z'), minLength: 1, maxLength: 5 });

const byPattern = new Map<string, fc.Arbitrary<string>>([
  [patternOf(idSchema), id],
  [patternOf(daySchema), day],
  [patternOf(monthSchema), month],
  [patternOf(partialDaySchema), fc.oneof(year.map(String), month, day)],
  [
    patternOf(decimalSchema),
    fc.oneof(
      digits,
      digits.map((n) => `-1${n}`),
      digits.map((n) => `0.${n}7`),
    ),
  ],
]);

const makers: Readonly<Record<string, (definition: Definition) => fc.Arbitrary<unknown>>> = {
  boolean: () => fc.boolean(),
  int: () => fc.maxSafeInteger(),
  number: () => fc.maxSafeInteger(),
  enum: (definition) =>
    fc.constantFrom(...(Object.values(definition['entries'] as object) as readonly unknown[])),
  literal: (definition) => fc.constantFrom(...(definition['values'] as readonly unknown[])),
  array: (definition) => fc.array(valueOf(definition['element'] as Schema), { maxLength: 2 }),
  nullable: (definition) => fc.option(valueOf(definition['innerType'] as Schema)),
  optional: (definition) => valueOf(definition['innerType'] as Schema),
  union: (definition) => fc.oneof(...(definition['options'] as readonly Schema[]).map(valueOf)),
  record: (definition) =>
    fc.dictionary(key, valueOf(definition['valueType'] as Schema), {
      maxKeys: 2,
    }),
  object: (definition) => objectOf(definition['shape'] as Readonly<Record<string, Schema>>),
};

function valueOf(schema: Schema): fc.Arbitrary<unknown> {
  const definition = schema._zod.def as unknown as Definition;
  if (definition.type === 'string') return byPattern.get(patternOf(schema)) ?? textOf(schema);
  const make = makers[definition.type];
  if (make === undefined) throw new Error(`no random values for a schema of type ${definition.type}`);
  return make(definition);
}

const textOf = (schema: Schema): fc.Arbitrary<string> => {
  const pattern = patternOf(schema);
  return pattern === ''
    ? fc.string({ unit: 'grapheme', maxLength: 12 })
    : fc.stringMatching(new RegExp(pattern));
};

function objectOf(shape: Readonly<Record<string, Schema>>): fc.Arbitrary<unknown> {
  const fields = Object.fromEntries(Object.entries(shape).map(([name, schema]) => [name, valueOf(schema)]));
  const requiredKeys = Object.keys(shape).filter((name) => shape[name]?._zod.def.type !== 'optional');
  return fc.record(fields, { requiredKeys });
}

function patternOf(schema: Schema): string {
  const definition = schema._zod.def as unknown as { readonly checks?: readonly Schema[] };
  const patterns = (definition.checks ?? []).map(
    (check) => (check._zod.def as { readonly pattern?: RegExp }).pattern?.source,
  );
  return patterns.find((pattern) => pattern !== undefined) ?? '';
}
