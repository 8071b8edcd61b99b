import { useState } from 'react';
import { indicatorsOf } from '../../../core/indexes.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { uiWords } from '../../ui/words.ts';
import type { ChainRow } from './chain-row.ts';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { useNames } from './use-names.ts';
import { useRun } from '../../ui/use-run.ts';
import { resultsWords } from './words.ts';

/** Removes a result or an activity, after it was said what goes with it. */
export function RemoveButton({ row, removed }: { readonly row: ChainRow; readonly removed: () => void }) {
  const { say } = useReader();
  const { record } = useProject();
  const names = useNames();
  const { run, problem } = useRun();
  const [isAsking, setAsking] = useState(false);
  const name = names.ofRow(row);
  const remove = (): void => {
    if (!run({ command: 'remove-row', input: { table: row.table, id: row.id } })) return;
    setAsking(false);
    removed();
  };
  return (
    <>
      <Button aria-label={say(resultsWords.removeNamed, { name })} onPress={() => setAsking(true)}>
        {say(resultsWords.remove)}
      </Button>
      {isAsking && (
        <Dialog isAlert title={say(resultsWords.removeTitle, { name })} close={() => setAsking(false)}>
          <p>{say(resultsWords.removeWhat, { indicators: indicatorsOf(record, row.id).length })}</p>
          <ProblemNote failed={problem} />
          <p className="cluster">
            <Button kind="main" onPress={remove}>
              {say(resultsWords.remove)}
            </Button>
            <Button onPress={() => setAsking(false)}>{say(uiWords.cancel)}</Button>
          </p>
        </Dialog>
      )}
    </>
  );
}
