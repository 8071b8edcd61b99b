import type { Id } from '../base/id.ts';
import { type Change, put } from '../change.ts';
import { parseAs } from '../parse-as.ts';
import { Problem } from '../problem.ts';
import { type Project, type TableName, tables } from '../project.ts';
import { getRow } from './get-row.ts';

/** What an edit asks for: fields that get a value, and fields that lose theirs. */
export type Edit = { readonly set?: Readonly<Record<string, unknown>>; readonly unset?: readonly string[] };

/** The change that edits fields of a row, as the table's schema accepts it. A row's id never changes. */
export function editFields(
  project: Project,
  [table, id]: readonly [TableName, Id],
  { set = {}, unset = [] }: Edit,
): Change {
  const row = getRow(project, table, id);
  const { schema } = tables[table];
  const unknown = unset.find((field) => !Object.hasOwn(schema.shape, field));
  if (unknown !== undefined)
    throw new Problem('invalid-input', { where: 'unset', why: `has no field ${unknown}` });
  if (Object.hasOwn(set, 'id'))
    throw new Problem('invalid-input', { where: 'set.id', why: 'an id never changes' });
  const kept = Object.entries(row).filter(([field]) => !unset.includes(field));
  return put(table, parseAs(schema, { ...Object.fromEntries(kept), ...set }, 'set'));
}
