/** Paths of contracts: `/api/offices/{office}/projects/{project}`. */

const name = /\{([a-zA-Z0-9]+)\}/g;

/** The names that a path holds in braces, in order. */
export const namesInPath = (path: string): readonly string[] =>
  [...path.matchAll(name)].map(([, found = '']) => found);

/** The path with values in place of its names, escaped. */
export const fillPath = (path: string, params: Readonly<Record<string, unknown>>): string =>
  path.replaceAll(name, (_, found: string) => encodeURIComponent(String(params[found])));
