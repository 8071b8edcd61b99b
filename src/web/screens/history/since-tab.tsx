/** What differs since a report was frozen, or since a day: in groups, row by row. */

import { useSearchParams } from '../../router.tsx';
import type { JournalEntry } from '../../../core/journal/journal-entry.ts';
import { useProject, useProjectState } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { ChangedRows } from './changed-rows.tsx';
import { changesSince } from './changes-since.ts';
import { SinceChoice, versionSince } from './since-choice.tsx';
import { useJournal } from './use-journal.ts';
import { historyWords } from './words.ts';

/** The differences. */
export function SinceTab() {
  const { say } = useReader();
  const { record } = useProject();
  const [search] = useSearchParams();
  const { snapshots } = record;
  const wanted = search.get('since') ?? undefined;
  const day = search.get('day') ?? undefined;
  const version = day === undefined ? versionSince(record, wanted) : 0;
  const { entries, after, isLoading, failed } = useJournal(version);
  const own = entries.filter(
    ({ number, at }) => number > version && (day === undefined || at.slice(0, 10) >= day),
  );
  const isWhole = !isLoading && failed === undefined && after <= version;
  return (
    <>
      <SinceChoice wanted={wanted} day={day} />
      {snapshots.length === 0 && <p className="remark">{say(historyWords.noSnapshot)}</p>}
      <ProblemNote failed={failed} />
      {isWhole ? (
        <Differences entries={own} />
      ) : (
        <p role="status">{isLoading && say(historyWords.loading)}</p>
      )}
    </>
  );
}

const rowsAtOnce = 12;

function Differences({ entries }: { readonly entries: readonly JournalEntry[] }) {
  const { say } = useReader();
  const state = useProjectState();
  const groups = changesSince(state.confirmed.record, entries);
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  if (count === 0) return <p className="remark">{say(historyWords.nothingSince)}</p>;
  return (
    <>
      <p>{say(historyWords.summary, { count })}</p>
      {groups.map(({ group, rows }) => (
        <section key={group} className="card stack">
          <h2>
            {say(historyWords[group])} ({rows.length})
          </h2>
          <ChangedRows rows={rows} atOnce={rowsAtOnce} />
        </section>
      ))}
    </>
  );
}
