import type { Id } from '../base/id.ts';
import { type Change, put, remove } from '../change.ts';
import { parseAs } from '../parse-as.ts';
import { Problem } from '../problem.ts';
import { type AnyRow, type Project, type TableName, tables } from '../project.ts';
import { type Use, idsAt, usesOf } from '../references.ts';

type Gone = ReadonlyMap<Id, TableName>;
type User = { readonly table: TableName; readonly row: AnyRow; readonly fields: ReadonlySet<string> };

/** The changes that remove a row with all that is part of it, and let the rest forget them. Throws Problem `row-in-use` where a row holds on to one. */
export function removeWithDependants(project: Project, table: TableName, id: Id): readonly Change[] {
  const gone = withParts(project, table, id);
  const users = usersOf(project, gone);
  return [
    ...[...gone].map(([one, from]) => remove(from, one)),
    ...users.map((user) => put(user.table, forget(user, gone))),
  ];
}

function withParts(project: Project, table: TableName, id: Id): Gone {
  const gone = new Map<Id, TableName>([[id, table]]);
  for (const one of gone.keys()) {
    for (const use of usesOf(project, one)) if (goesToo(use, gone)) gone.set(use.row.id, use.reference.table);
  }
  return gone;
}

const goesToo = ({ reference, row }: Use, gone: Gone): boolean =>
  reference.onRemove === 'remove' ||
  (reference.onRemove === 'shrink' && idsAt(row, reference.path).every((id) => gone.has(id)));

function usersOf(project: Project, gone: Gone): readonly User[] {
  const users = new Map<Id, User>();
  for (const id of gone.keys()) {
    for (const { reference, row } of usesOf(project, id)) {
      if (gone.has(row.id)) continue;
      if (reference.onRemove === 'refuse') throw new Problem('row-in-use', { id, by: row.id });
      const fields = new Set(users.get(row.id)?.fields).add(reference.path.replace('[]', ''));
      users.set(row.id, { table: reference.table, row, fields });
    }
  }
  return [...users.values()];
}

function forget({ table, row, fields }: User, gone: Gone): AnyRow {
  const entries = Object.entries(row).flatMap(([field, value]) => {
    if (!fields.has(field)) return [[field, value]];
    const kept: readonly unknown[] = Array.isArray(value) ? value.filter((id) => !isGone(id, gone)) : [];
    return kept.length > 0 ? [[field, kept]] : [];
  });
  return parseAs(tables[table].schema, Object.fromEntries(entries));
}

const isGone = (id: unknown, gone: Gone): boolean => typeof id === 'string' && gone.has(id);
