import * as z from 'zod/mini';
import { whenAsked } from './base/when-asked.ts';
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
export const orderedRow = <Shape extends z.core.$ZodShape>(prefix: string, shapeOf: () => Shape) =>
  bareRow(prefix, () => ({ ...common, ...ordered, ...shapeOf() }));

/** A kind of row without number and order of its own. */
export const plainRow = <Shape extends z.core.$ZodShape>(prefix: string, shapeOf: () => Shape) =>
  bareRow(prefix, () => ({ ...common, ...shapeOf() }));

/** A kind of row that is computed, and that no command may write. */
export const computedRow = <Shape extends z.core.$ZodShape>(prefix: string, shapeOf: () => Shape) =>
  Object.assign(plainRow(prefix, shapeOf), { isComputed: true });

/** A kind of row that has no fields but its own. Its schema is made when it is first asked for: a browser has the record from the server, and shows it before it needs one. */
export function bareRow<Shape extends z.core.$ZodShape>(prefix: string, shapeOf: () => Shape) {
  const schema = whenAsked(() => z.strictObject(shapeOf()));
  return {
    prefix,
    get schema() {
      return schema();
    },
  };
}

/** The type of the rows of a kind. */
export type RowOf<Kind extends RowKind> = DeepReadonly<z.infer<Kind['schema']>>;
