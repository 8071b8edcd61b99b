import { textSchema } from '../base/schemas.ts';
import { type RowOf, orderedRow } from '../row.ts';
import { label } from '../sensitivity.ts';

/** An activity of the logframe. Its dated units are work-plan items. */
export const activityRow = orderedRow('act', () => ({
  title: label(textSchema, 'public', 'contract'),
}));
/** An activity of the logframe. */
export type Activity = RowOf<typeof activityRow>;
