import * as z from 'zod/mini';
import { idSchema, noteSchema, readFromSchema } from './base/schemas.ts';
import { label } from './sensitivity.ts';

/** A value that nobody may change, all the way down. */
export type DeepReadonly<T> = unknown extends T
  ? T
  : T extends string | number | boolean | bigint | null | undefined
    ? T
    : T extends readonly (infer Item)[]
      ? readonly DeepReadonly<Item>[]
      : { readonly [Key in keyof T]: DeepReadonly<T[Key]> };

const common = {
  id: label(idSchema, 'public', 'contract'),
  notes: label(z.exactOptional(z.array(noteSchema)), 'public', 'contract'),
  readFrom: label(z.exactOptional(readFromSchema), 'internal', 'working'),
};

const ordered = {
  code: label(z.exactOptional(z.string()), 'public', 'contract'),
  position: label(z.exactOptional(z.string()), 'public', 'contract'),
};

/** A kind of row: the prefix of its ids and the schema that is its type. */
export type RowKind<Schema extends z.core.$ZodType = z.core.$ZodType> = {
  readonly prefix: string;
  readonly schema: Schema;
  /** Set on rows that are computed, and that no command may write. */
  readonly isComputed?: boolean;
};

/** A kind of row that people number and order: it has `code` (may repeat), `position` (printed order as sortable text), `notes`, `readFrom`. */
export const orderedRow = <Shape extends z.core.$ZodShape>(prefix: string, shape: Shape) => ({
  prefix,
  schema: z.strictObject({ ...common, ...ordered, ...shape }),
});

/** A kind of row without number and order of its own. */
export const plainRow = <Shape extends z.core.$ZodShape>(prefix: string, shape: Shape) => ({
  prefix,
  schema: z.strictObject({ ...common, ...shape }),
});

/** A kind of row that is computed, and that no command may write. */
export const computedRow = <Shape extends z.core.$ZodShape>(prefix: string, shape: Shape) => ({
  ...plainRow(prefix, shape),
  isComputed: true,
});

/** The type of the rows of a kind. */
export type RowOf<Kind extends RowKind> = DeepReadonly<z.infer<Kind['schema']>>;
