/** Takes an entry back, or does it again. What would lose something that was changed since is refused, with what that is. */

import { useState } from 'react';
import { takeBack } from '../../../core/journal/take-back.ts';
import type { JournalEntry } from '../../../core/journal/journal-entry.ts';
import { Problem } from '../../../core/problem.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { useSession } from '../../session/session.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { uiWords } from '../../ui/words.ts';
import { LostFields } from './lost-fields.tsx';
import { readEntries } from './read-entries.ts';
import type { EntryState } from './journal-entries.ts';
import { historyWords } from './words.ts';

/** So many rows are not taken back by a slip of the hand. */
const manyRows = 10;

/** The button, and what came of it. */
export function TakeBack({
  entry,
  state,
  rows,
}: {
  readonly entry: JournalEntry;
  readonly state: Exclude<EntryState, 'of-another'>;
  readonly rows: number;
}) {
  const { say } = useReader();
  const { turn, isBusy, failed } = useTurn(entry, state);
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <p className="cluster no-print">
        <Button
          isDisabled={isBusy}
          onPress={() => (rows > manyRows && state === 'done' ? setAsking(true) : void turn())}
        >
          {say(state === 'done' ? historyWords.undo : historyWords.redo)}
          <span className="visually-hidden"> {say(historyWords.number, { number: entry.number })}</span>
        </Button>
        <span role="status" className="remark">
          {isBusy &&
            say(state === 'done' ? historyWords.asked : historyWords.askedAgain, { number: entry.number })}
        </span>
      </p>
      <ProblemNote failed={failed} />
      {failed instanceof Problem && <LostFields conflicts={failed.conflicts} />}
      {isAsking && (
        <Dialog isAlert title={say(historyWords.askTitle)} close={() => setAsking(false)}>
          <p>{say(historyWords.askRows, { count: rows })}</p>
          <p className="cluster">
            <Button
              kind="main"
              onPress={() => {
                setAsking(false);
                void turn();
              }}
            >
              {say(historyWords.undo)}
            </Button>
            <Button onPress={() => setAsking(false)}>{say(uiWords.cancel)}</Button>
          </p>
        </Dialog>
      )}
    </>
  );
}

function useTurn({ number }: JournalEntry, state: EntryState) {
  const { client } = useSession();
  const { store, place } = useProject();
  const [isBusy, setBusy] = useState(false);
  const [failed, setFailed] = useState<unknown>();
  const turn = async (): Promise<void> => {
    setBusy(true);
    setFailed(undefined);
    try {
      const { record, version } = store.state().confirmed;
      const entries = await readEntries(client, place, { after: number - 1, upTo: version });
      const command = state === 'done' ? 'undo' : 'redo';
      store.takeBack(command, number, takeBack(record, entries, { command, entry: number }));
    } catch (error) {
      setFailed(error);
    }
    setBusy(false);
  };
  return { turn, isBusy, failed };
}
