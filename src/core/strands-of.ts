import type { Id } from './base/id.ts';
import { findRow } from './indexes.ts';
import type { Project, TableName } from './project.ts';

/** The strands that a row belongs to as it stands in a record, `undefined` for each part of it that is in none; nothing where there is no such row. */
export function strandsOf(project: Project, table: TableName, id: Id): readonly (Id | undefined)[] {
  switch (table) {
    case 'workPlanItems': {
      const item = findRow(project, table, id);
      return item === undefined ? [] : [item.strand];
    }
    case 'events':
      return strandsNamedBy(project, findRow(project, table, id)?.items ?? []);
    case 'holds':
      return strandsNamedBy(project, findRow(project, table, id)?.of ?? []);
    default:
      return [];
  }
}

/** Of items or strands by id. */
const strandsNamedBy = (project: Project, ids: readonly Id[]): readonly (Id | undefined)[] =>
  ids.map((id) => findRow(project, 'strands', id)?.id ?? findRow(project, 'workPlanItems', id)?.strand);
