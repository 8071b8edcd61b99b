/** Schemas of what several commands ask for. */

import * as z from 'zod/mini';
import { textSchema } from '../base/schemas.ts';
import { wordsOf } from '../base/text.ts';
import { writtenTables } from '../project.ts';

/** The name of a table that people write. */
export const tableSchema = z.enum(writtenTables);

/** Words in at least one language. */
export const wordsSchema = textSchema.check(
  z.refine((text) => wordsOf(text).length > 0, { error: 'without words' }),
);

/** A text that is not empty. */
export const filledSchema = z.string().check(z.regex(/\S/, { error: 'empty' }));

/** Refuses a period that ends before it starts. */
export const endsNoEarlier = z.refine<{ readonly from: string; readonly to: string }>(
  ({ from, to }) => from <= to,
  {
    error: 'before the start',
    path: ['to'],
  },
);
