import { useEffect, useState } from 'react';
import { useSearchParams } from '../../router.tsx';
import type { JournalEntry } from '../../../core/journal/journal-entry.ts';
import { useProjectState } from '../../project/project-context.tsx';
import { dayInWords } from '../../moments.ts';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { EntryCard } from './entry-card.tsx';
import { EntryFilters } from './entry-filters.tsx';
import { type EntryFilter, byDay, isWanted, stateOfEntry } from './journal-entries.ts';
import { type Journal, useJournal } from './use-journal.ts';
import { usePeople } from '../../project/use-people.ts';
import { historyWords } from './words.ts';

const pageLength = 50;
const stepBack = 200;

/** The entries of the journal by day, the newest first. */
export function ChangesTab() {
  const { say } = useReader();
  const nameOf = usePeople();
  const [search] = useSearchParams();
  const filter = filterIn(search);
  const [wanted, setWanted] = useState(pageLength);
  const journal = useFilled(filter, wanted);
  const found = journal.entries.filter(isWanted(filter));
  const isQuiet = !journal.isLoading && journal.failed === undefined;
  const hasMore = found.length > wanted || journal.after > 0;
  return (
    <>
      <EntryFilters filter={filter} entries={journal.entries} nameOf={nameOf} />
      <ProblemNote failed={journal.failed} />
      {found.length === 0 && isQuiet && (
        <p className="remark">
          {say(journal.entries.length === 0 ? historyWords.none : historyWords.noneLike)}
        </p>
      )}
      <EntriesByDay entries={found.slice(0, wanted)} known={journal.entries} nameOf={nameOf} />
      <p role="status" className="remark">
        {journal.isLoading && say(historyWords.loading)}
      </p>
      {hasMore && !journal.isLoading && (
        <p className="no-print">
          <Button onPress={() => setWanted(wanted + pageLength)}>{say(historyWords.older)}</Button>
        </p>
      )}
    </>
  );
}

const filterIn = (search: URLSearchParams): EntryFilter => ({
  by: search.get('by') ?? undefined,
  table: search.get('table') ?? undefined,
  day: search.get('day') ?? undefined,
});

function EntriesByDay({
  entries,
  known,
  nameOf,
}: {
  readonly entries: readonly JournalEntry[];
  readonly known: readonly JournalEntry[];
  readonly nameOf: (user: string) => string;
}) {
  const reader = useReader();
  return byDay(entries).map(({ day, entries: own }) => (
    <section key={day} className="stack">
      <h2>{dayInWords(reader, day)}</h2>
      {own.map((entry) => (
        <EntryCard
          key={entry.number}
          entry={entry}
          state={stateOfEntry(known, entry)}
          who={nameOf(entry.actor)}
        />
      ))}
    </section>
  ));
}

/** The journal, as far back as it takes to find so many entries. */
function useFilled(filter: EntryFilter, wanted: number): Journal {
  const state = useProjectState();
  const [start] = useState(state.confirmed.version);
  const [depth, setDepth] = useState(stepBack);
  const journal = useJournal(Math.max(0, start - depth));
  const found = journal.entries.filter(isWanted(filter)).length;
  const isShort = found < wanted && journal.after > 0 && !journal.isLoading && journal.failed === undefined;
  useEffect(() => {
    if (isShort) setDepth((before) => before + stepBack);
  }, [isShort]);
  return journal;
}
