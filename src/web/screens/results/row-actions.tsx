import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { AddButton } from './add-button.tsx';
import type { ChainRow } from './chain-row.ts';
import { moveOf } from './move.ts';
import { levelBelow } from './new-rows.ts';
import { RemoveButton } from './remove-button.tsx';
import { useNames } from './use-names.ts';
import { useRun } from '../../ui/use-run.ts';
import { resultsWords } from './words.ts';

type RowActionsProps = { readonly row: ChainRow; readonly choose: (id: string | undefined) => void };

/** What can be done with a row: rows below it added, itself moved or removed. */
export function RowActions({ row, choose }: RowActionsProps) {
  const { say } = useReader();
  const { can } = useProject();
  const names = useNames();
  if (!can('write-record')) return null;
  return (
    <section className="cluster results-part no-print">
      {row.table === 'results' && row.level !== 'output' && <BelowButton row={row} choose={choose} />}
      {row.table === 'results' && (
        <AddButton
          row={{ table: 'activities', serves: row.id }}
          label={say(resultsWords.addActivity)}
          added={choose}
        />
      )}
      <MoveButton row={row} way="up" label={say(resultsWords.moveUpNamed, { name: names.ofRow(row) })} />
      <MoveButton row={row} way="down" label={say(resultsWords.moveDownNamed, { name: names.ofRow(row) })} />
      <RemoveButton row={row} removed={() => choose(undefined)} />
    </section>
  );
}

function BelowButton({ row, choose }: RowActionsProps) {
  const { say } = useReader();
  const { record } = useProject();
  const level = levelBelow(record, row.level);
  return (
    <AddButton
      row={{ table: 'results', level, serves: row.id }}
      label={say(resultsWords.addResult, { level })}
      added={choose}
    />
  );
}

type MoveButtonProps = { readonly row: ChainRow; readonly way: 'up' | 'down'; readonly label: string };

function MoveButton({ row, way, label }: MoveButtonProps) {
  const { say } = useReader();
  const { record } = useProject();
  const { run } = useRun();
  const move = moveOf(record, row, way);
  return (
    <Button
      aria-label={label}
      isDisabled={move === undefined}
      onPress={() => move !== undefined && run(move)}
    >
      <span aria-hidden="true">{way === 'up' ? '↑' : '↓'}</span>{' '}
      {say(way === 'up' ? resultsWords.moveUp : resultsWords.moveDown)}
    </Button>
  );
}
