import type { Id } from '../../core/base/id.ts';
import type { Severity } from '../../core/checks/check.ts';
import type { SaidFinding } from '../checking/said-finding.ts';
import type { TableName } from '../../core/project.ts';
import { useFindings, useProjectState } from '../project/project-context.tsx';
import { ConflictNote } from '../ui/conflict-note.tsx';
import { FindingNote } from '../ui/finding-note.tsx';

/** What is found in the rows of a table that are shown. */
export type FoundInRows = {
  /** The findings of each row. One that is about several rows is said once, at the first of them. */
  readonly byRow: ReadonlyMap<Id, readonly SaidFinding[]>;
  /** The worst that is found in a field of a row. */
  readonly worstIn: (row: Id, field: string) => Severity | undefined;
};

/** What the checks find in rows of a table, those that are shown. */
export function useFoundInRows(table: TableName, rows: readonly { readonly id: Id }[]): FoundInRows {
  const { findings = [] } = useFindings() ?? {};
  const shown = new Set(rows.map(({ id }) => id));
  const byRow = new Map<Id, SaidFinding[]>();
  const worst = new Map<string, Severity>();
  for (const finding of findings) {
    const places = finding.at.filter((place) => place.table === table && shown.has(place.row));
    const [first] = places;
    if (first === undefined) continue;
    byRow.set(first.row, [...(byRow.get(first.row) ?? []), finding]);
    for (const { row, field } of places) {
      const key = `${row} ${field ?? ''}`;
      if (!worst.has(key)) worst.set(key, finding.severity);
    }
  }
  return { byRow, worstIn: (row, field) => worst.get(`${row} ${field}`) };
}

/** The notes of a row of a table, in a row below it: what others changed in it too, and what the checks find. Nothing where there are none. */
export function NotesRow({
  table,
  row,
  columns,
  found,
}: {
  readonly table: TableName;
  readonly row: Id;
  readonly columns: number;
  readonly found: FoundInRows;
}) {
  const state = useProjectState();
  const own = found.byRow.get(row) ?? [];
  const conflicting = state.pending.filter(({ refusal }) =>
    refusal?.conflicts.some((one) => one.table === table && one.row === row),
  );
  if (own.length === 0 && conflicting.length === 0) return null;
  return (
    <tr className="row-notes">
      <td colSpan={columns}>
        {conflicting.map(({ key, refusal }) => (
          <ConflictNote key={key} pendingKey={key} conflicts={refusal?.conflicts ?? []} />
        ))}
        {own.map((finding) => (
          <FindingNote key={finding.id} finding={finding} isHere />
        ))}
      </td>
    </tr>
  );
}
