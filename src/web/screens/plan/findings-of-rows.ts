import { type Finding, type Severity, severities } from '../../../core/checks/check.ts';
import type { Id } from '../../../core/base/id.ts';

/** What is found in a row: the worst in each of its fields, `''` for the row as a whole. */
export type FieldFindings = ReadonlyMap<string, Severity>;

/** What is found in which row, by every place that a finding names. */
export function findingsOfRows(findings: readonly Finding[]): ReadonlyMap<Id, FieldFindings> {
  const rows = new Map<Id, Map<string, Severity>>();
  for (const { at, severity } of findings)
    for (const { row, field = '' } of at) {
      const fields = rows.get(row) ?? new Map<string, Severity>();
      if (fields.size === 0) rows.set(row, fields);
      fields.set(field, worse(fields.get(field), severity));
    }
  return rows;
}

const worse = (a: Severity | undefined, b: Severity): Severity =>
  a !== undefined && severities.indexOf(a) <= severities.indexOf(b) ? a : b;
