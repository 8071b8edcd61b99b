/**
 * Codes are what people number things by: `2.1.1`, `Op 1.1`, `A 1.1.2.`, `54`. They may repeat and be wrong; ids never are.
 * Grammar (domain, 1.2): an optional prefix, numbers separated by points, an optional trailing letter or point.
 */

const grammar = /^(?:A|OP|OC|IOC|SO|R)?\s*(\d+(?:\.\d+){0,3})\.?([a-z])?$/i;

/** The code without prefix and trailing point, `Op 1.1.` → `1.1`; `undefined` where it is not a code. */
export function parseCode(text: string): string | undefined {
  const match = grammar.exec(text.trim());
  return match ? `${match[1]}${match[2]?.toLowerCase() ?? ''}` : undefined;
}

/** The numbers of a code, `2.1.1` → `[2, 1, 1]`; empty where it holds none. */
export const numbersOf = (code: string): readonly number[] => (code.match(/\d+/g) ?? []).map(Number);

/** The running number of a code without points (`54`); `undefined` for any other code. */
export const runningNumberOf = (code: string | undefined): number | undefined =>
  code !== undefined && /^\d{1,9}$/.test(code) ? Number(code) : undefined;

/** The code one level up, `2.1.1` → `2.1`; `undefined` at the top. */
export function parentCodeOf(code: string): string | undefined {
  const point = code.lastIndexOf('.');
  return point < 0 ? undefined : code.slice(0, point);
}

/** Orders codes by their numbers, then as text: 1.2 before 1.10. */
export function compareCodes(a: string, b: string): number {
  const [x, y] = [numbersOf(a), numbersOf(b)];
  for (let index = 0; index < Math.min(x.length, y.length); index += 1) {
    const [left, right] = [x[index] ?? 0, y[index] ?? 0];
    if (left !== right) return left < right ? -1 : 1;
  }
  if (x.length !== y.length) return x.length - y.length;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The code after this one among its siblings, `1.3` → `1.4`. */
export function nextCode(code: string): string {
  const numbers = code.match(/\d+/g) ?? [];
  return [...numbers.slice(0, -1), BigInt(numbers.at(-1) ?? 0) + 1n].join('.');
}

/** The first code after `code` that is not taken. */
export function nextFreeCode(code: string, taken: ReadonlySet<string>): string {
  let candidate = nextCode(code);
  while (taken.has(candidate)) candidate = nextCode(candidate);
  return candidate;
}
