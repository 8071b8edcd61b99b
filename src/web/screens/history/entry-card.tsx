/** One entry of the journal: who did what, to which rows, from which values to which; and the way back. */

import type { JournalEntry } from '../../../core/journal/journal-entry.ts';
import { timeInWords } from '../../moments.ts';
import { useEngine, useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { ChangedRows } from './changed-rows.tsx';
import { serverTitleOf } from './entry-title.ts';
import { type EntryState, rowsOfEntry } from './journal-entries.ts';
import { TakeBack } from './take-back.tsx';
import { historyWords } from './words.ts';

/** The entry. */
export function EntryCard({
  entry,
  state,
  who,
}: {
  readonly entry: JournalEntry;
  readonly state: EntryState;
  readonly who: string;
}) {
  const reader = useReader();
  const { say } = reader;
  const { can } = useProject();
  const rows = rowsOfEntry(entry);
  const mayWrite =
    can('write-record') || can('write-budget') || can('write-report') || can('write-own-strands');
  return (
    <article className="card stack history-entry" data-state={state}>
      <header className="cluster">
        <h3>{useTitle(entry)}</h3>
        <bdi className="remark">{who}</bdi>
        <time className="meta" dateTime={entry.at}>
          {timeInWords(reader, entry.at)}
        </time>
        {state === 'taken-back' && <span className="badge">{say(historyWords.takenBack)}</span>}
        <span className="history-number meta">{say(historyWords.number, { number: entry.number })}</span>
      </header>
      {entry.reason !== undefined && (
        <p className="remark" dir="auto">
          {entry.reason}
        </p>
      )}
      <ChangedRows rows={rows} />
      {state !== 'of-another' && mayWrite && serverTitleOf(entry.command) === undefined && (
        <TakeBack entry={entry} state={state} rows={rows.length} />
      )}
    </article>
  );
}

/** What the command did, in words. */
function useTitle({ command, of }: JournalEntry): string {
  const { say } = useReader();
  const engine = useEngine();
  if (of !== undefined)
    return say(command === 'undo' ? historyWords.tookBack : historyWords.didAgain, { number: of });
  const title = serverTitleOf(command) ?? engine?.titleOf(command);
  return title === undefined ? '' : say(title);
}
