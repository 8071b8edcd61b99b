/** The SQL tables as Kysely sees them. Global tables are `offices` and `migrations`; all others are led by the office. */

import type { Kysely, Transaction } from 'kysely';
import type { TableName } from '../core/project.ts';
import type { OfficeId } from './store.ts';

type OfficeColumns = { readonly name: string; readonly office_id: OfficeId };

type ProjectColumns = {
  readonly office_id: OfficeId;
  readonly project_id: string;
  readonly version: number;
  readonly hash: string;
};

type JournalColumns = {
  readonly office_id: OfficeId;
  readonly project_id: string;
  readonly number: number;
  readonly text: string;
  readonly hash: string;
};

type RequestColumns = {
  readonly office_id: OfficeId;
  readonly actor: string;
  readonly key: string;
  readonly project_id: string;
  readonly request_hash: string;
  readonly entry: number;
};

/** The tables with columns of their own. The tables of the record, all alike, are written to by name (rows.ts). */
export type Database = {
  readonly offices: OfficeColumns;
  readonly projects: ProjectColumns;
  readonly journal: JournalColumns;
  readonly requests: RequestColumns;
};

/** The database as the app's role sees it. */
export type Connection = Kysely<Database>;

/** A transaction in which `use_office` was called, and its office. */
export type InOffice = { readonly sql: Transaction<Database>; readonly office: OfficeId };

/** The SQL table of a table of the record, in schema `record`: `workPlanItems` is in `record.work_plan_items`. */
export const recordTableOf = (table: TableName): string =>
  `record.${table.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
