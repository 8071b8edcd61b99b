import * as z from 'zod/mini';
import type { Schema } from '../api/contract.ts';

/** The fields of an object, one line each: name, type, and whether it may be left out. */
export function fieldLines(schema: Schema): readonly string[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input', reused: 'ref' });
  return Object.entries(properties).map(([name, field]) => {
    const type = typeof field === 'object' ? typeInWords(field) : 'anything';
    return `${name}: ${type}${required.includes(name) ? '' : ' (may be left out)'}`;
  });
}

type Field = z.core.JSONSchema.BaseSchema;

function typeInWords({ enum: values, const: value, type, anyOf, items }: Field): string {
  if (values !== undefined) return values.map(String).join(' | ');
  if (value !== undefined) return String(value);
  if (anyOf !== undefined) return 'one of several forms';
  if (type === 'array')
    return typeof items === 'object' && !Array.isArray(items) ? `list of ${typeInWords(items)}` : 'list';
  return [type ?? 'anything'].flat().join(' or ');
}
