import * as z from 'zod/mini';
import { command } from './command.ts';
import { codesSchema, renumber } from './renumber.ts';

/** Gives activities new codes. Two of them may change places. */
export const renumberActivities = command({
  name: 'renumber-activities',
  title: 'Renumber activities',
  permission: 'write-record',
  input: z.strictObject({ codes: codesSchema }),
  decide: (project, { codes }) => renumber(project, 'activities', codes),
});
