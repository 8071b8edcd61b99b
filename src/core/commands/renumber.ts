import * as z from 'zod/mini';
import type { Id } from '../base/id.ts';
import { idSchema } from '../base/schemas.ts';
import { type Change, put } from '../change.ts';
import type { Project } from '../project.ts';
import { getRow } from './get-row.ts';

/** New codes by the ids of their rows. */
export const codesSchema = z.record(idSchema, z.string().check(z.regex(/\S/, { error: 'empty' })));

/** The changes that give rows their new codes. Whatever names a row by its id stays as it is. */
export function renumber(
  project: Project,
  table: 'workPlanItems' | 'activities',
  codes: Readonly<Record<Id, string>>,
): readonly Change[] {
  return Object.entries(codes).map(([id, code]) => put(table, { ...getRow(project, table, id), code }));
}
