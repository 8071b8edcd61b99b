/** Random values that a JSON Schema accepts. A keyword that is not known here is an error, so that none is passed over silently. */

import fc from 'fast-check';
import { drawOf } from './draw.ts';
import { hostileTexts } from './hostile.ts';
import type { Schema } from './operations.ts';

/** Makes arbitraries of schemas that refer to these components. `name` is that of the field in which the value will stand. */
export type ValuesOf = (schema: Schema, name?: string) => fc.Arbitrary<unknown>;

const known = new Set(
  `$ref type anyOf oneOf allOf enum const pattern minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum multipleOf properties required additionalProperties propertyNames items minItems maxItems title description default`.split(
    /\s+/,
  ),
);

/** Opens it on the components of a document. */
export function openValues(components: Readonly<Record<string, Schema>>): ValuesOf {
  const made = new Map<string, fc.Arbitrary<unknown>>();
  const parts = new WeakMap<Schema, fc.Arbitrary<unknown>>();
  const context: Context = {
    valueOf: (schema, name = '') => {
      const kept = parts.get(schema);
      if (kept !== undefined) return kept;
      const unknown = Object.keys(schema).filter((keyword) => !known.has(keyword));
      if (unknown.length > 0) throw new Error(`no random values for the keyword ${unknown.join(', ')}`);
      const arbitrary = valueOf(schema, name, context);
      // A schema stands at one place of the document, so that its name is always the same.
      parts.set(schema, arbitrary);
      return arbitrary;
    },
    referred: (reference) => {
      const id = reference.replace('#/components/schemas/', '');
      const found = made.get(id);
      if (found !== undefined) return found;
      const schema = components[id];
      if (schema === undefined) throw new Error(`there is no component ${id}`);
      const arbitrary = context.valueOf(schema);
      made.set(id, arbitrary);
      return arbitrary;
    },
    anything: () =>
      fc.oneof(...rows.map((id) => context.referred(id)), fc.dictionary(fc.string(), fc.jsonValue())),
  };
  const rows = Object.keys(components).filter((id) => id.endsWith('.row'));
  return context.valueOf;
}

type Context = {
  readonly valueOf: ValuesOf;
  readonly referred: (reference: string) => fc.Arbitrary<unknown>;
  /** For objects of which nothing is said: most of them are rows after all. */
  readonly anything: () => fc.Arbitrary<unknown>;
};

// One function of three arguments for all kinds of schema; which one it is, its first keyword says.
function valueOf(schema: Schema, name: string, context: Context): fc.Arbitrary<unknown> {
  const { $ref: reference, enum: values, anyOf, oneOf, allOf } = schema;
  if (typeof reference === 'string') return context.referred(reference);
  if (Array.isArray(values)) return fc.constantFrom(...(values as readonly unknown[]));
  if ('const' in schema) return fc.constant(schema['const']);
  const options = anyOf ?? oneOf;
  if (Array.isArray(options))
    return fc.oneof(...(options as readonly Schema[]).map((option) => context.valueOf(option, name)));
  if (Array.isArray(allOf)) return allOfThem(allOf as readonly Schema[], context);
  return plainValue(schema, name, context);
}

function plainValue(schema: Schema, name: string, context: Context): fc.Arbitrary<unknown> {
  switch (schema['type']) {
    case 'object':
      return objectOf(schema, context);
    case 'array':
      return listOf(schema, name, context);
    case 'string':
      return textOf(schema, name);
    case 'integer':
      return wholeNumber(schema);
    case 'number':
      return fc.oneof(wholeNumber(schema), fc.constant(0.5));
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

/** Parts of one object, each with some of its fields. */
const allOfThem = (parts: readonly Schema[], { valueOf: part }: Context): fc.Arbitrary<unknown> =>
  fc
    .tuple(...parts.map((schema) => part(schema)))
    .map((values) => Object.assign({}, ...(values as object[])) as unknown);

function objectOf(schema: Schema, context: Context): fc.Arbitrary<unknown> {
  const properties = Object.entries((schema['properties'] ?? {}) as Readonly<Record<string, Schema>>);
  const rest = schema['additionalProperties'];
  if (properties.length === 0 && typeof rest === 'object' && rest !== null)
    return Object.keys(rest).length === 0 ? context.anything() : mapOf(rest as Schema, context);
  const fields = Object.fromEntries(properties.map(([name, field]) => [name, context.valueOf(field, name)]));
  return fc.record(fields, { requiredKeys: (schema['required'] ?? []) as string[] });
}

const mapOf = (schema: Schema, context: Context): fc.Arbitrary<unknown> =>
  fc.dictionary(fc.oneof(matching('^[a-z]{1,6}$'), matching('^(act|itm)_[12]$')), context.valueOf(schema), {
    maxKeys: 3,
  });

function listOf(schema: Schema, name: string, context: Context): fc.Arbitrary<unknown> {
  const least = Number(schema['minItems'] ?? 0);
  const most = Math.min(Number(schema['maxItems'] ?? least + 3), least + 3);
  return fc.array(context.valueOf((schema['items'] ?? {}) as Schema, name), {
    minLength: least,
    maxLength: most,
  });
}

function wholeNumber(schema: Schema): fc.Arbitrary<number> {
  const step = Number(schema['multipleOf'] ?? 1);
  const least = Number(schema['minimum'] ?? Number(schema['exclusiveMinimum'] ?? -(2 ** 53)) + 1);
  const most = Number(schema['maximum'] ?? Number(schema['exclusiveMaximum'] ?? 2 ** 53) - 1);
  const within = (value: number): number => Math.min(most, Math.max(least, Math.ceil(value / step) * step));
  return fc.oneof(
    { arbitrary: fc.integer({ min: -20, max: 2000 }).map(within), weight: 8 },
    { arbitrary: fc.constantFrom(least, most).map(within), weight: 1 },
  );
}

const padded = (value: number): string => String(value).padStart(2, '0');
const year = fc
  .oneof(fc.integer({ min: 2019, max: 2026 }), fc.integer({ min: 1, max: 9999 }))
  .map((y) => String(y).padStart(4, '0'));
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${padded(m)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${padded(d)}`);
const decimal = fc.oneof(
  fc.integer({ min: -50, max: 5000 }).map(String),
  fc.tuple(fc.nat({ max: 99 }), fc.nat({ max: 999 })).map(([whole, part]) => `${whole}.${part}`),
  fc.constantFrom('0', '-0', '00', '0.0000000000000000000001', '9'.repeat(60), `-${'9'.repeat(30)}.5`),
);

/** Texts that mean something, for patterns of which most texts mean nothing. */
const meaningful: Readonly<Record<string, fc.Arbitrary<string>>> = {
  [String.raw`^\d{4}-\d{2}-\d{2}$`]: day,
  [String.raw`^\d{4}-\d{2}$`]: month,
  [String.raw`^\d{4}(-\d{2}){0,2}$`]: fc.oneof(year, month, day),
  [String.raw`^-?\d+(\.\d+)?$`]: decimal,
  '^[A-Z]{3}$': fc.constantFrom('EUR', 'USD', 'XOF', 'JPY', 'KWD', 'ZZZ'),
};

function textOf(schema: Schema, name: string): fc.Arbitrary<unknown> {
  const { pattern } = schema as { readonly pattern?: string };
  if (pattern === undefined || pattern === String.raw`\S`)
    return freeText(schema, pattern === undefined ? '' : 'x');
  const any = matching(pattern);
  const sensible = meaningful[pattern];
  if (sensible !== undefined)
    return fc.oneof({ arbitrary: sensible, weight: 12 }, { arbitrary: any, weight: 1 });
  const draw = fc
    .record({ nth: fc.nat({ max: 999 }), instead: any })
    .map((drawn) => drawOf({ ...drawn, pattern, name }));
  return fc.oneof({ arbitrary: draw, weight: 4 }, { arbitrary: any, weight: 1 });
}

const matched = new Map<string, fc.Arbitrary<string>>();

/** Texts of a pattern; made once, which takes long. */
function matching(pattern: string): fc.Arbitrary<string> {
  const texts = matched.get(pattern) ?? fc.stringMatching(new RegExp(pattern));
  matched.set(pattern, texts);
  return texts;
}

const words = fc.constantFrom('Training', 'ورشة عمل', 'Réunion à Genève', 'a{b}', '12', '“x” – y', '1.1');
const graphemes = fc.string({ unit: 'grapheme', maxLength: 12 });
const hostile = fc.constantFrom(...hostileTexts);

/** Words as people write them, and now and then what nobody should; `first` makes them more than blanks. */
function freeText(schema: Schema, first: string): fc.Arbitrary<string> {
  const least = Number(schema['minLength'] ?? 0);
  const most = Number(schema['maxLength'] ?? 100_000);
  const ends = fc.constantFrom('a'.repeat(Math.min(most, 3000)), 'a'.repeat(Math.max(least, 1)));
  return fc
    .oneof(
      { arbitrary: words, weight: 30 },
      { arbitrary: graphemes, weight: 10 },
      { arbitrary: ends, weight: 1 },
      { arbitrary: hostile, weight: 1 },
    )
    .map((text) => `${/\S/.test(text) ? '' : first}${text}`.padEnd(least, 'x').slice(0, most));
}
