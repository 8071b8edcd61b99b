import { useState } from 'react';
import type { SaidFinding } from '../../checking/said-finding.ts';
import type { TableName } from '../../../core/project.ts';
import { useFindings, useProjectState } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { ConflictNote } from '../../ui/conflict-note.tsx';
import { FindingNote } from '../../ui/finding-note.tsx';
import { resultsWords } from './words.ts';

type MarksProps = {
  readonly table: TableName;
  readonly row: string;
  /** The fields that stand here; what is found in the row as a whole belongs to the first place of it. */
  readonly fields: readonly string[];
  readonly isFirst?: boolean;
};

/** What stands beside fields in a dense place: a mark that opens the findings, and the choice where two differ. */
export function FieldMarks({ table, row, fields, isFirst = false }: MarksProps) {
  const state = useProjectState();
  const isHere = (field: string | undefined): boolean =>
    field === undefined ? isFirst : fields.some((one) => field === one || field.startsWith(`${one}.`));
  const findings = useFindingsOf(
    ({ at: [first] }) => first?.table === table && first.row === row && isHere(first.field),
  );
  const conflicting = state.pending.filter(({ refusal }) =>
    refusal?.conflicts.some((one) => one.table === table && one.row === row && isHere(one.field)),
  );
  return (
    <>
      {conflicting.map(({ key, refusal }) => (
        <ConflictNote key={key} pendingKey={key} conflicts={refusal?.conflicts ?? []} />
      ))}
      <FindingsMark findings={findings} />
    </>
  );
}

/** A mark with the number of findings; they stand below it once it is pressed. */
export function FindingsMark({ findings }: { readonly findings: readonly SaidFinding[] }) {
  const { say } = useReader();
  const [isOpen, setOpen] = useState(false);
  if (findings.length === 0) return null;
  return (
    <div className="marks no-print">
      <button
        type="button"
        className="badge mark"
        data-tone={toneOf(findings)}
        aria-expanded={isOpen}
        aria-label={say(resultsWords.findingsHere, { count: findings.length })}
        onClick={() => setOpen(!isOpen)}
      >
        <span aria-hidden="true">! {findings.length}</span>
      </button>
      {isOpen && findings.map((finding) => <FindingNote key={finding.id} finding={finding} isHere />)}
    </div>
  );
}

/** The findings that a filter lets through. */
export function useFindingsOf(filter: (finding: SaidFinding) => boolean): readonly SaidFinding[] {
  const { findings = [] } = useFindings() ?? {};
  return findings.filter(filter);
}

const tones = { error: 'error', warning: 'warn', advice: 'info' } as const;

/** The tone of findings: that of the worst of them, which stands first. */
export const toneOf = ([worst]: readonly SaidFinding[]): (typeof tones)[keyof typeof tones] =>
  tones[worst?.severity ?? 'advice'];
