import type { Id } from '../../../core/base/id.ts';
import type { TableName } from '../../../core/project.ts';
import { useFindings, useProjectState } from '../../project/project-context.tsx';
import { ConflictNote } from '../../ui/conflict-note.tsx';
import { FindingNote } from '../../ui/finding-note.tsx';

/** What is to be said of a row: what others changed in it too, and what the checks find. */
function useNotes(table: TableName, row: Id) {
  const state = useProjectState();
  const { findings = [] } = useFindings() ?? {};
  return {
    own: findings.filter(({ at: [first] }) => first?.table === table && first.row === row),
    conflicting: state.pending.filter(({ refusal }) =>
      refusal?.conflicts.some((one) => one.table === table && one.row === row),
    ),
  };
}

/** The notes of a row of a table, in a row below it; nothing where there are none. */
export function NotesRow({
  table,
  row,
  columns,
}: {
  readonly table: TableName;
  readonly row: Id;
  readonly columns: number;
}) {
  const { own, conflicting } = useNotes(table, row);
  if (own.length === 0 && conflicting.length === 0) return null;
  return (
    <tr className="coordination-notes">
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
