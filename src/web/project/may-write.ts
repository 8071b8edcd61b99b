import type { Permission } from '../../core/permissions.ts';
import type { TableName } from '../../core/project.ts';

/** The tables that a permission other than that for the record opens. */
const otherwise: Partial<Readonly<Record<TableName, Permission>>> = {
  budgetLines: 'write-budget',
  fundingSources: 'write-budget',
  instalments: 'write-budget',
  expenditures: 'write-budget',
  exchangeRates: 'write-budget',
  narratives: 'write-report',
  reports: 'write-report',
  comments: 'comment',
  approvals: 'approve-report',
  snapshots: 'write-report',
  redactions: 'write-report',
  releases: 'write-report',
  amendments: 'write-report',
  waivers: 'waive-finding',
};

/** Whether somebody may change rows of a table, as far as the browser knows it: whose strands a partner may change is decided by the server. */
export const mayWrite = (can: (permission: Permission) => boolean, table: TableName): boolean =>
  can(otherwise[table] ?? 'write-record') || (otherwise[table] === undefined && can('write-own-strands'));
