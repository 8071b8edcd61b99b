import * as z from 'zod/mini';
import { Problem } from './problem.ts';

/**
 * The value as the schema's type. Throws Problem `invalid-input` with the place of the first thing that is wrong (`baseline.on`, below `within`)
 * and why it is.
 */
export function parseAs<Schema extends z.core.$ZodType>(
  schema: Schema,
  value: unknown,
  within = '',
): z.output<Schema> {
  const result = z.safeParse(schema, value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const path = [...(within === '' ? [] : [within]), ...(issue?.path ?? []).map(String)];
  throw new Problem('invalid-input', {
    where: path.join('.') || 'input',
    why: issue ? whyOf(issue, value) : 'not valid',
  });
}

function whyOf(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === 'unrecognized_keys') return `has no field ${issue.keys.join(', ')}`;
  if (valueAt(value, issue.path) === undefined) return 'missing';
  if (issue.code === 'invalid_value') return `none of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_type') return `not of type ${issue.expected}`;
  return issue.code === 'invalid_union' ? 'of no accepted form' : issue.message;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : undefined), value);
}

const isObject = (value: unknown): value is Readonly<Record<PropertyKey, unknown>> =>
  typeof value === 'object' && value !== null;
