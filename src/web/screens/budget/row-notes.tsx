import type { Id } from '../../../core/base/id.ts';
import { useFindings, useProject, useProjectState } from '../../project/project-context.tsx';
import { ConflictNote } from '../../ui/conflict-note.tsx';
import { FindingNote } from '../../ui/finding-note.tsx';
import { rowOfFinding } from './finding-places.ts';
import { RefusedRemoval } from './refused-removal.tsx';
import { budgetWords } from './words.ts';

/** What is found in a row, what others changed in it, and what could not be done with it: below it, over so many columns. */
export function RowNotes({
  row,
  width,
  problem,
}: {
  readonly row: Id;
  readonly width: number;
  readonly problem?: unknown;
}) {
  const { record } = useProject();
  const state = useProjectState();
  const { findings = [] } = useFindings() ?? {};
  const here = findings.filter((finding) => rowOfFinding(record, finding) === row);
  const asked = state.pending.filter(({ refusal }) => refusal?.conflicts.some((one) => one.row === row));
  if (here.length === 0 && problem === undefined && asked.length === 0) return null;
  return (
    <tr className="budget-below">
      <td colSpan={width}>
        <RefusedRemoval failed={problem} inUse={budgetWords.bookedOn} />
        {asked.map(({ key, refusal }) => (
          <ConflictNote key={key} pendingKey={key} conflicts={refusal?.conflicts ?? []} />
        ))}
        {here.map((finding) => (
          <FindingNote key={finding.id} finding={finding} isHere />
        ))}
      </td>
    </tr>
  );
}
