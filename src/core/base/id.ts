/**
 * Ids are for machines: a prefix of three letters for the kind of row, then time and randomness in base 32, so that
 * ids of later rows sort after those of earlier ones. Readers make theirs from source and place instead.
 */

/** A row's id: `ind_01j9…`. */
export type Id = string;

const shape = /^[a-z]{3}_[0-9a-z]{1,40}$/;

/** Whether the text has the shape of an id. */
export const isId = (text: string): boolean => shape.test(text);

/** The prefix of an id: the kind of row it names. */
export const prefixOf = (id: Id): string => id.slice(0, 3);

/** An id from a moment (milliseconds since 1970) and 80 random bits as a bigint. */
export function idOf(prefix: string, milliseconds: number, random: bigint): Id {
  const time = milliseconds.toString(32).padStart(9, '0');
  return `${prefix}_${time}${random.toString(32).padStart(16, '0').slice(-16)}`;
}

/** A line of a source, from 1, and which of that line's rows of one kind is meant, from 0. */
export type PlaceInSource = { readonly line: number; readonly nth: number };

/** An id from where a row was read: the source's SHA-256 in hex and the place in it. */
export const placeId = (prefix: string, sha256: string, { line, nth }: PlaceInSource): Id =>
  `${prefix}_${sha256.slice(0, 12)}${String(line).padStart(6, '0')}${nth.toString(32).padStart(2, '0')}`;
