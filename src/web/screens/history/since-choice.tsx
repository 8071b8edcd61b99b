import { useSearchParams } from '../../router.tsx';
import { findRow } from '../../../core/indexes.ts';
import type { Project, Rows } from '../../../core/project.ts';
import { formatPeriod } from '../../../i18n/dates.ts';
import { useProject } from '../../project/project-context.tsx';
import { choiceWords } from '../../record-words/choice-words.ts';
import { type Reader, useReader } from '../../say.tsx';
import { Choice } from '../../ui/choice.tsx';
import { DayInput } from '../../ui/day-input.tsx';
import { historyWords } from './words.ts';

const beginning = 'beginning';

/** The version from which differences count: that of the snapshot that is wanted, else of the newest; 0 from the beginning. */
export function versionSince(record: Project, wanted: string | undefined): number {
  if (wanted === beginning) return 0;
  const known = findRow(record, 'snapshots', wanted) ?? newestFirst(record)[0];
  return known?.version ?? 0;
}

/** Chooses since when: a frozen report, a day, or the beginning. The choice stands in the address. */
export function SinceChoice({
  wanted,
  day,
}: {
  readonly wanted: string | undefined;
  readonly day: string | undefined;
}) {
  const reader = useReader();
  const { say } = reader;
  const { record } = useProject();
  const [, setSearch] = useSearchParams();
  const snapshots = newestFirst(record);
  const choose = (chosen: Readonly<Record<string, string>>): void => {
    const named = Object.entries(chosen).filter(([, value]) => value !== '');
    setSearch({ show: 'since', ...Object.fromEntries(named) }, { replace: true });
  };
  return (
    <div className="cluster history-filters no-print">
      <Choice
        label={say(historyWords.since)}
        value={day === undefined ? (wanted ?? snapshots[0]?.id ?? beginning) : ''}
        options={[
          ...snapshots.map((snapshot) => [snapshot.id, nameOfSnapshot(reader, record, snapshot)] as const),
          [beginning, say(historyWords.sinceBeginning)],
          ...(day === undefined ? [] : [['', say(historyWords.sinceDay)] as const]),
        ]}
        choose={(since) => choose({ since })}
      />
      <DayInput
        label={say(historyWords.day)}
        value={day}
        choose={(chosen) => choose({ day: chosen ?? '' })}
      />
    </div>
  );
}

const newestFirst = ({ snapshots }: Project): readonly Rows['snapshots'][] =>
  snapshots.toSorted((a, b) => b.version - a.version || (a.on < b.on ? 1 : -1));

function nameOfSnapshot({ say }: Reader, record: Project, { report, on }: Rows['snapshots']): string {
  const row = findRow(record, 'reports', report);
  const name = row === undefined ? '' : `${say(choiceWords[row.kind] ?? row.kind)} ${formatPeriod(row)}`;
  return say(historyWords.sinceSnapshot, { report: name, day: on });
}
