import * as z from 'zod/mini';
import { idSchema } from '../base/schemas.ts';
import { type RowOf, plainRow } from '../row.ts';
import { label } from '../sensitivity.ts';

/**
 * A contribution: an activity or result (`from`) serves a result (`to`). The chain is a DAG: many to many.
 * `primary` is the one that the printed number expresses; `origin` says whether the number or a person made it.
 */
export const linkRow = plainRow('lnk', () => ({
  from: label(idSchema, 'public', 'contract'),
  to: label(idSchema, 'public', 'contract'),
  primary: label(z.boolean(), 'public', 'contract'),
  origin: label(z.enum(['numbering', 'explicit']), 'public', 'contract'),
}));
/** A contribution of an activity or result to a result. */
export type Link = RowOf<typeof linkRow>;
