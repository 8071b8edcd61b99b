/**
 * JSON in pieces: a record of many rows is megabytes of text, and while it is made in one go nobody else is answered. The pieces put together are
 * what `JSON.stringify` gives for values that JSON can say.
 */

// About half a megabyte, which takes some ten milliseconds; with 500 all of it takes half as long again.
const rowsAtOnce = 2000;
const deepest = 3;

/** The JSON text of a value, in pieces. */
export function* jsonChunks(value: unknown, depth = 0): Generator<string> {
  if (Array.isArray(value) && value.length > rowsAtOnce) yield* chunksOfList(value);
  else if (isObject(value) && depth < deepest) yield* chunksOfObject(value, depth);
  else yield JSON.stringify(value);
}

function* chunksOfList(list: readonly unknown[]): Generator<string> {
  for (let start = 0; start < list.length; start += rowsAtOnce) {
    const text = JSON.stringify(list.slice(start, start + rowsAtOnce)).slice(1, -1);
    yield `${start === 0 ? '[' : ','}${text}`;
  }
  yield ']';
}

function* chunksOfObject(object: Readonly<Record<string, unknown>>, depth: number): Generator<string> {
  let before = '{';
  for (const [name, value] of Object.entries(object)) {
    if (value === undefined) continue;
    yield `${before}${JSON.stringify(name)}:`;
    yield* jsonChunks(value, depth + 1);
    before = ',';
  }
  yield before === '{' ? '{}' : '}';
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
