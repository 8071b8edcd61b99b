import { useProject } from '../../project/project-context.tsx';
import type { TableName } from '../../../core/project.ts';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { useRun } from '../../ui/use-run.ts';
import { resultsWords } from './words.ts';

type RemoveRowProps = { readonly table: TableName; readonly id: string; readonly name: string };

/** Removes a row that nothing hangs on, at once; undo brings it back. */
export function RemoveRow({ table, id, name }: RemoveRowProps) {
  const { say } = useReader();
  const { can } = useProject();
  const { run, problem } = useRun();
  if (!can('write-record')) return null;
  return (
    <span className="no-print">
      <Button
        kind="quiet"
        aria-label={say(resultsWords.removeNamed, { name })}
        onPress={() => run({ command: 'remove-row', input: { table, id } })}
      >
        <span aria-hidden="true">✕</span>
      </Button>
      <ProblemNote failed={problem} />
    </span>
  );
}
