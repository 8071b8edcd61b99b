import { budgetTables } from '../budget/tables.ts';
import { type Change, tableOf } from '../change.ts';
import type { Permission } from '../permissions.ts';
import type { TableName } from '../project.ts';
import { reportTables } from '../report/tables.ts';
import type { Command } from './command.ts';

/** The permissions that a role needs to make these changes by the command. */
export function requiredPermissions(
  command: Pick<Command, 'permission'>,
  changes: readonly Change[],
): readonly Permission[] {
  if (command.permission !== 'by-table') return [command.permission];
  return [...new Set(changes.map((change) => permissionToWrite(tableOf(change))))];
}

function permissionToWrite(table: TableName): Permission {
  if (table === 'comments') return 'comment';
  if (table === 'approvals') return 'approve-report';
  if (Object.hasOwn(budgetTables, table)) return 'write-budget';
  if (Object.hasOwn(reportTables, table)) return 'write-report';
  return table === 'waivers' ? 'waive-finding' : 'write-record';
}
