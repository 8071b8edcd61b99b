import * as z from 'zod/mini';
import { daySchema, idSchema } from '../base/schemas.ts';
import { put } from '../change.ts';
import { completed } from '../workplan/completed.ts';
import { command } from './command.ts';
import { getRow } from './get-row.ts';
import { endsNoEarlier } from './inputs.ts';

/** Says that a work-plan item was done, from the first day to the last. */
export const completeItem = command({
  name: 'complete-item',
  title: 'Complete a work-plan item',
  permission: 'write-record',
  input: z.strictObject({ item: idSchema, from: daySchema, to: daySchema }).check(endsNoEarlier),
  decide: (project, { item, ...days }) => [
    put('workPlanItems', completed(getRow(project, 'workPlanItems', item), days)),
  ],
});
