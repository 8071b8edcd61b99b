import { parentCodeOf, parseCode } from '../base/code.ts';

/**
 * Whether a code expresses by its number that it belongs to another: it is the same number (`Op 1.1` and `1.1`) or one level below (`1.1.2` below
 * `1.1`). Never by prefix: activity 2.1 says nothing about output 2.1.1.
 */
export function resolvesTo(code: string | undefined, parent: string | undefined): boolean {
  const [own, other] = [parsed(code), parsed(parent)];
  return own !== undefined && other !== undefined && (own === other || parentCodeOf(own) === other);
}

/** The code as numbers of levels, without prefix; `undefined` where it is none. */
export const parsed = (code: string | undefined): string | undefined =>
  code === undefined ? undefined : parseCode(code);
