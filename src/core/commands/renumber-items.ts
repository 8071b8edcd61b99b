import * as z from 'zod/mini';
import { command } from './command.ts';
import { codesSchema, renumber } from './renumber.ts';

/** Gives work-plan items new codes. Two of them may change places. */
export const renumberItems = command({
  name: 'renumber-items',
  title: 'Renumber work-plan items',
  permission: 'write-record',
  input: z.strictObject({ codes: codesSchema }),
  decide: (project, { codes }) => renumber(project, 'workPlanItems', codes),
});
