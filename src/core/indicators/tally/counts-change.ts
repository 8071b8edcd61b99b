import { canonicalJson } from '../../base/hash.ts';
import { type Change, rowIdOf, tableOf } from '../../change.ts';
import { findRow } from '../../indexes.ts';
import type { AnyRow, Project, TableName } from '../../project.ts';

/** The fields of the record on which it hangs whom a formula counts, and into which slot they fall. */
const fieldsRead: { readonly [Table in TableName]?: readonly string[] } = {
  indicators: ['formula', 'dimensions'],
  observations: ['indicator', 'from', 'to'],
  reports: ['from', 'to'],
  events: ['type', 'from', 'to', 'items', 'place', 'readFrom'],
  workPlanItems: ['strand', 'activities'],
  links: ['from', 'to'],
  results: ['id'],
  activities: ['id'],
  organisations: ['kind', 'name', 'acronym'],
};

/** Whether changes of the record can change what the register says of indicators. A new event alone cannot: nobody is on its list yet. */
export const countsMayChange = (project: Project, changes: readonly Change[]): boolean =>
  changes.some((change) => {
    const table = tableOf(change);
    const fields = fieldsRead[table];
    const before = findRow(project, table, rowIdOf(change));
    if (fields === undefined || (table === 'events' && before === undefined)) return false;
    return readIn(before, fields) !== readIn('put' in change ? change.row : undefined, fields);
  });

const readIn = (row: AnyRow | undefined, fields: readonly string[]): string =>
  canonicalJson(row && Object.fromEntries(Object.entries(row).filter(([field]) => fields.includes(field))));
