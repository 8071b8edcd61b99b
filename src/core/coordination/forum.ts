import * as z from 'zod/mini';
import { idSchema, textSchema } from '../base/schemas.ts';
import { type RowOf, orderedRow } from '../row.ts';
import { label } from '../sensitivity.ts';

/** A framework or organisation with which the project coordinates. `topic` is the one that all its meetings share where they have none of their own. */
export const forumRow = orderedRow('frm', () => ({
  name: label(textSchema, 'public', 'contract'),
  organisations: label(z.exactOptional(z.array(idSchema)), 'public', 'contract'),
  topic: label(z.exactOptional(textSchema), 'public', 'contract'),
}));
/** A coordination forum. */
export type Forum = RowOf<typeof forumRow>;
