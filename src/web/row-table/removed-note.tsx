import { useState } from 'react';
import type { Id } from '../../core/base/id.ts';
import type { Problem } from '../../core/problem.ts';
import type { TableName } from '../../core/project.ts';
import { useProject, useProjectState } from '../project/project-context.tsx';
import { useReader } from '../say.tsx';
import { Button } from '../ui/button.tsx';
import { ProblemNote } from '../ui/problem-note.tsx';
import { useRun } from '../ui/use-run.ts';
import { uiWords } from '../ui/words.ts';

/** A row that is to go, and what is said once it is gone. */
export type Removed = { readonly table: TableName; readonly id: Id; readonly words: string };

/** Removes rows, and knows the last that went, so that it can be had back. */
export type Removal = {
  readonly remove: (removed: Removed) => void;
  readonly last: Removed | undefined;
  readonly problem: Problem | undefined;
  readonly undo: () => void;
};

/** Removes rows of a screen. What went can be had back until something else is done, since taking back begins with the last. */
export function useRemoval(): Removal {
  const { store } = useProject();
  const { done } = useProjectState();
  const { run, problem } = useRun();
  const [gone, setGone] = useState<{ readonly removed: Removed; readonly key: string | undefined }>();
  return {
    last: gone !== undefined && gone.key === done.at(-1)?.key ? gone.removed : undefined,
    problem,
    remove: (removed) => {
      const { table, id } = removed;
      if (run({ command: 'remove-row', input: { table, id } }))
        setGone({ removed, key: store.state().done.at(-1)?.key });
    },
    undo: () => store.turn('undo'),
  };
}

/** What went last, with the way back; or why it could not go. */
export function RemovedNote({ removal: { last, problem, undo } }: { readonly removal: Removal }) {
  const { say } = useReader();
  return (
    <>
      <ProblemNote failed={problem} />
      <div role="status">
        {last !== undefined && (
          <p className="note cluster" data-tone="info">
            <span dir="auto">{last.words}</span>
            <Button onPress={undo}>{say(uiWords.undo)}</Button>
          </p>
        )}
      </div>
    </>
  );
}
