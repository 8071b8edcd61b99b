/** What must hold of the schema of every kind of row. Each law gives the paths at which it is broken. */

import type * as z from 'zod/mini';
import { decimalSchema, idSchema, moneySchema, ordinalSchema } from '../src/core/base/schemas.ts';
import { type FieldLabel, fieldLabels } from '../src/core/sensitivity.ts';
import { type SchemaAt, isMadeOf, walkSchema } from './field-walk.ts';

type Schema = z.core.$ZodType;

/** Fields without a sensitivity and a retention. */
export function unlabelledFields(schema: Schema): readonly string[] {
  return walkSchema(schema)
    .filter(({ path, within }) => within.length === 1 && path !== '')
    .filter(({ schema: field }) => fieldLabels.get(field) === undefined)
    .map(({ path }) => path);
}

/** Fields that are secret or personal. */
export function personalFields(schema: Schema): readonly string[] {
  return walkSchema(schema)
    .filter(({ schema: field }) => isPersonal(fieldLabels.get(field)))
    .map(({ path }) => path);
}

const isPersonal = (label: FieldLabel | undefined): boolean =>
  label?.sensitivity === 'secret' || label?.retention === 'personal';

/** Numbers, decimals and amounts that neither say what they count nor stand in something that does. */
export function countsWithoutUnit(schema: Schema): readonly string[] {
  return walkSchema(schema)
    .filter(isCount)
    .filter(({ schema: count, within }) => ![...within, count].some((one) => fieldLabels.get(one)?.unit))
    .map(({ path }) => path);
}

/** Objects that accept fields which they do not know. */
export function openObjects(schema: Schema): readonly string[] {
  return walkSchema(schema)
    .filter(({ schema: one }) => one._zod.def.type === 'object' && !isStrict(one))
    .map(({ path }) => path);
}

/** Fields, other than the row's own id, in which ids stand. */
export function idFields(schema: Schema): readonly string[] {
  const paths = walkSchema(schema)
    .filter(({ schema: one }) => isMadeOf(one, idSchema))
    .map(({ path }) => path);
  return [...new Set(paths)].filter((path) => path !== 'id');
}

function isCount({ schema, within }: SchemaAt): boolean {
  if (isMadeOf(schema, ordinalSchema) || within.some((one) => isMadeOf(one, moneySchema))) return false;
  return (
    schema._zod.def.type === 'number' || isMadeOf(schema, decimalSchema) || isMadeOf(schema, moneySchema)
  );
}

function isStrict(schema: Schema): boolean {
  const { catchall } = schema._zod.def as unknown as { readonly catchall?: Schema };
  return catchall?._zod.def.type === 'never';
}
