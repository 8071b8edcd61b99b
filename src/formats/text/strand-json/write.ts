import { type Project, tableNames } from '../../../core/project.ts';

/**
 * The record as JSON with all its tables: `{"record": {<table>: [rows]}}`. Tables stand in the order of the list, rows in order of their ids,
 * a row's id first and its other fields by name, so that equal records have equal text.
 */
export function writeStrandJson(project: Project): string {
  const record = Object.fromEntries(tableNames.map((table) => [table, project[table]]));
  return `${JSON.stringify({ record }, inOrderOfFields, 2)}\n`;
}

const isTables = (value: object): boolean => tableNames.every((table) => Object.hasOwn(value, table));

function inOrderOfFields(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || isTables(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => compareFields(a, b)));
}

function compareFields(a: string, b: string): number {
  if (a === 'id' || b === 'id') return a === 'id' ? -1 : 1;
  return a < b ? -1 : 1;
}
