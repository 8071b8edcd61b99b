import * as z from 'zod/mini';
import type { Day } from '../base/day.ts';
import { canonicalJson } from '../base/hash.ts';
import { daySchema, idSchema, ordinalSchema } from '../base/schemas.ts';
import type { Change } from '../change.ts';
import type { Check, Place } from '../checks/check.ts';
import { checks } from '../checks/index.ts';
import { Problem } from '../problem.ts';
import type { Project } from '../project.ts';
import { command } from './command.ts';
import { tableSchema } from './inputs.ts';

const placeSchema = z.strictObject({
  table: tableSchema,
  row: idSchema,
  field: z.exactOptional(z.string()),
  source: z.exactOptional(z.strictObject({ source: idSchema, line: ordinalSchema })),
});

/** Applies the correction that a check offers for the finding at these places (their `source` does not matter), as of a day. The check runs anew: what was mended since is not touched. */
export const applyFix = command({
  name: 'apply-fix',
  title: 'Apply a correction',
  permission: 'by-table',
  input: z.strictObject({ check: z.string(), at: z.array(placeSchema), asOf: daySchema }),
  decide: (project, input) => changesOfFix(checks, project, input),
});

/** The changes of the fix that one of the checks offers at the places. Throws Problem `nothing-to-fix` where none does. */
export function changesOfFix(
  all: readonly Check[],
  project: Project,
  { check: id, at, asOf }: { readonly check: string; readonly at: readonly Place[]; readonly asOf: Day },
): readonly Change[] {
  const found = all.find((check) => check.id === id)?.find(project, asOf) ?? [];
  const fix = found.find((one) => one.fix && keyOf(one.at) === keyOf(at))?.fix;
  if (fix === undefined) throw new Problem('nothing-to-fix', { check: id });
  return fix.changes;
}

const keyOf = (at: readonly Place[]): string =>
  canonicalJson(at.map(({ table, row, field }) => [table, row, field ?? null]));
