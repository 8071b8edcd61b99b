import { useProject } from '../../project/project-context.tsx';
import { CodeField, WordsField } from './chain-fields.tsx';
import type { ChainRow } from './chain-row.ts';
import { LevelSelect } from './level-select.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { useRun } from '../../ui/use-run.ts';

/** The row's own fields: its level, number and words. */
export function RowFields({ row }: { readonly row: ChainRow }) {
  const { can } = useProject();
  const { run, problem } = useRun();
  const { level } = row;
  return (
    <div className="stack">
      {level !== 'activity' && (
        <LevelSelect
          value={level}
          isDisabled={!can('write-record')}
          onChange={(next) =>
            run({ command: 'edit-row', input: { table: 'results', id: row.id, set: { level: next } } })
          }
        />
      )}
      <ProblemNote failed={problem} />
      <CodeField row={row} />
      <WordsField row={row} />
    </div>
  );
}
