/** Where in a body something more could be named than its example names, by the schema of the operation. */

import type { Schema } from '../fuzz/operations.ts';
import { type NameKind, type Position, kindOfPattern } from './positions.ts';
import type { Request } from './request.ts';

type Components = Readonly<Record<string, Schema>>;

/** The positions of fields that the body may have and has not; `value` is empty. */
export function absentPositionsOf({ operation, body }: Request, components: Components): readonly Position[] {
  const schema = operation.takes?.['application/json']?.schema;
  if (schema === undefined || body === undefined) return [];
  return positionsIn(body, schema, { components, path: [] });
}

type At = { readonly components: Components; readonly path: Position['path'] };

function positionsIn(value: unknown, given: Schema, { components, path }: At): readonly Position[] {
  const schema = referred(given, components);
  if (Array.isArray(value)) {
    // The items of a list have the same fields: the first will do.
    const first: unknown = value[0];
    return positionsIn(first, schemaIn(schema, 'items'), { components, path: [...path, 0] });
  }
  if (typeof value !== 'object' || value === null) return [];
  const fields = new Map<string, unknown>(Object.entries(value));
  return Object.entries(schemaIn(schema, 'properties')).flatMap(([name, field]) => {
    const at = { components, path: [...path, name] };
    const own = referred(field as Schema, components);
    return fields.has(name) ? positionsIn(fields.get(name), own, at) : absentAt(own, at);
  });
}

function absentAt(schema: Schema, { components, path }: At): readonly Position[] {
  const isList = schema['type'] === 'array';
  const kind = kindIn(isList ? referred(schemaIn(schema, 'items'), components) : schema);
  if (kind === undefined) return [];
  return [{ where: 'body', path, isField: false, value: '', kind, absent: isList ? 'list' : 'value' }];
}

const kindIn = ({ pattern }: Schema): NameKind | undefined =>
  typeof pattern === 'string' ? kindOfPattern(pattern) : undefined;

function referred(schema: Schema, components: Components): Schema {
  const { $ref: reference } = schema;
  if (typeof reference !== 'string') return schema;
  return components[reference.replace('#/components/schemas/', '')] ?? {};
}

const schemaIn = (schema: Schema, keyword: string): Schema => (schema[keyword] ?? {}) as Schema;
