/** Columns of a table of rows as they are read: what is typed or pasted for a new row, and what a row says in them. */

import { foldForSearch } from '../fold-for-search.ts';
import type { FieldContext, FieldKind, Read } from '../ui/field-kinds.ts';
import { rowWords } from './words.ts';

/** A value that can be chosen; `names` are what else it is called in tables of other programs: its number, its title in every language. */
export type NamedOption = {
  readonly value: string;
  readonly words: string;
  readonly names: readonly string[];
};

/** A column. */
export type ReadableColumn<Row> = {
  readonly field: string;
  readonly head: string;
  /** How tables of other programs call it, folded as for a search. */
  readonly heading: RegExp;
  /** How they call a column whose words belong behind those of this one, as a currency behind its amount. */
  readonly unitHeading?: RegExp;
  readonly isNumber?: boolean;
  readonly isNeeded?: boolean;
  readonly direction: 'auto' | 'ltr';
  readonly inputMode?: 'decimal' | 'numeric';
  readonly options?: readonly NamedOption[];
  readonly show: (row: Row, context: FieldContext) => string;
  readonly read: (typed: string, context: FieldContext) => Read;
};

/** What a screen says of a column. */
export type ColumnWords = Pick<
  ReadableColumn<never>,
  'head' | 'heading' | 'unitHeading' | 'isNumber' | 'isNeeded'
>;

/** A column that one types. */
export const typedColumn = <Row, Field extends keyof Row & string>(
  field: Field,
  kind: FieldKind<NonNullable<Row[Field]>>,
  words: ColumnWords,
): ReadableColumn<Row> => ({
  ...words,
  field,
  direction: kind.direction,
  ...(kind.inputMode !== undefined && { inputMode: kind.inputMode }),
  show: (row, context) => kind.show(row[field] ?? undefined, context),
  read: (typed, context) => kind.read(typed, { ...context, before: undefined }),
});

/** A column in which one chooses. */
export const chosenColumn = <Row>(
  field: keyof Row & string,
  options: readonly NamedOption[],
  words: ColumnWords,
): ReadableColumn<Row> => ({
  ...words,
  field,
  options,
  direction: 'auto',
  show: (row) => options.find(({ value }) => value === row[field])?.words ?? '',
  read: (typed) => readOption(options, typed),
});

/** The option that is meant by its value, or by a name that no other has. */
function readOption(options: readonly NamedOption[], typed: string): Read {
  const wanted = foldForSearch(typed.trim());
  if (wanted === '') return 'nothing';
  const chosen = options.find(({ value }) => value === typed);
  if (chosen !== undefined) return { value: chosen.value };
  const isCalled = ({ words, names }: NamedOption): boolean =>
    [words, ...names].some((name) => foldForSearch(name) === wanted);
  const [first, second] = options.filter(isCalled);
  return first === undefined || second !== undefined ? { why: rowWords.notAChoice } : { value: first.value };
}
