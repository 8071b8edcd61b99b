/** The objects in a body, and the body with one more field in one of them. */

/** Where an object stands in a body; nothing for the body itself. */
export type ObjectPath = readonly (string | number)[];

/** Every object in a value, with the names of its fields. */
export function objectsIn(
  value: unknown,
  path: ObjectPath = [],
): readonly { readonly path: ObjectPath; readonly fields: readonly string[] }[] {
  if (Array.isArray(value)) return value.flatMap((inner: unknown, nth) => objectsIn(inner, [...path, nth]));
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([name, inner]) => objectsIn(inner, [...path, name]));
  return [{ path, fields: Object.keys(value) }, ...inside];
}

/** The value with one more field in the object at a path, whatever the field is called. */
export function withField(
  value: unknown,
  path: ObjectPath,
  [name, added]: readonly [string, unknown],
): unknown {
  const [step, ...rest] = path;
  const isHere = step === undefined;
  if (Array.isArray(value))
    return value.map((inner: unknown, nth) => (nth === step ? withField(inner, rest, [name, added]) : inner));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([field, inner]): readonly [string, unknown] => [
    field,
    field === step ? withField(inner, rest, [name, added]) : inner,
  ]);
  // Made of entries, a field called `__proto__` is a field like any other.
  return Object.fromEntries(isHere ? [...entries, [name, added]] : entries);
}
