import { useSearchParams } from '../../router.tsx';
import { tableOf } from '../../../core/change.ts';
import type { JournalEntry } from '../../../core/journal/journal-entry.ts';
import { tableNames } from '../../../core/project.ts';
import { placeWords } from '../../../core/report/sections/words/places.ts';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { DayInput } from '../../ui/day-input.tsx';
import type { EntryFilter } from './journal-entries.ts';
import { historyWords } from './words.ts';

/** Chooses which entries are shown: by person, by table, by day. The choice stands in the address. */
export function EntryFilters({
  filter,
  entries,
  nameOf,
}: {
  readonly filter: EntryFilter;
  readonly entries: readonly JournalEntry[];
  readonly nameOf: (user: string) => string;
}) {
  const { say } = useReader();
  const [, setSearch] = useSearchParams();
  const choose = (changed: EntryFilter): void => {
    const next = Object.entries({ ...filter, ...changed }).flatMap(
      ([name, value]): readonly (readonly [string, string])[] =>
        typeof value === 'string' && value !== '' ? [[name, value]] : [],
    );
    setSearch(Object.fromEntries(next), { replace: true });
  };
  const people = [
    ...new Set([...entries.map(({ actor }) => actor), ...(filter.by === undefined ? [] : [filter.by])]),
  ];
  const known = new Set(entries.flatMap(({ changes }) => changes.map(tableOf)));
  const offered = tableNames.filter((table) => known.has(table) || table === filter.table);
  const isFiltered = Object.values(filter).some((one) => one !== undefined);
  return (
    <div className="cluster history-filters no-print">
      <Choice
        label={say(historyWords.person)}
        value={filter.by ?? ''}
        options={[['', say(historyWords.everybody)], ...people.map((user) => [user, nameOf(user)] as const)]}
        choose={(by) => choose({ by })}
      />
      <Choice
        label={say(historyWords.table)}
        value={filter.table ?? ''}
        options={[
          ['', say(historyWords.everything)],
          ...offered.map((table) => [table, say(placeWords[table])] as const),
        ]}
        choose={(table) => choose({ table })}
      />
      <DayInput label={say(historyWords.day)} value={filter.day} choose={(day) => choose({ day })} />
      {isFiltered && (
        <Button onPress={() => setSearch({}, { replace: true })}>{say(historyWords.clear)}</Button>
      )}
    </div>
  );
}
