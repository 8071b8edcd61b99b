/** Walks through the schema of a row: every schema inside it, with its path and the schemas around it. */

import type * as z from 'zod/mini';

type Schema = z.core.$ZodType;

/** A schema inside another: `path` is `targets[].value`, `statedByYear.*`; `within` are the schemas around it, the outermost first. */
export type SchemaAt = { readonly path: string; readonly schema: Schema; readonly within: readonly Schema[] };

/** The schema itself and all schemas inside it, each before those inside it. */
export function walkSchema(schema: Schema, path = '', within: readonly Schema[] = []): readonly SchemaAt[] {
  const inner = childrenOf(schema, path).flatMap(([below, child]) =>
    walkSchema(child, below, [...within, schema]),
  );
  return [{ path, schema, within }, ...inner];
}

/** Whether a schema is another one, or a field made of it. */
export function isMadeOf(schema: Schema | undefined, original: Schema): boolean {
  return schema !== undefined && (schema === original || isMadeOf(schema._zod.parent, original));
}

type Definition = {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly valueType?: Schema;
  readonly innerType?: Schema;
  readonly options?: readonly Schema[];
};

function childrenOf(schema: Schema, path: string): readonly (readonly [string, Schema])[] {
  const { shape, element, valueType, innerType, options } = schema._zod.def as unknown as Definition;
  if (shape)
    return Object.entries(shape).map(([name, child]) => [path === '' ? name : `${path}.${name}`, child]);
  if (element) return [[`${path}[]`, element]];
  if (valueType) return [[`${path}.*`, valueType]];
  if (innerType) return [[path, innerType]];
  return (options ?? []).map((child) => [path, child]);
}
