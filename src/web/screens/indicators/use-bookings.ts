import type { Id } from '../../../core/base/id.ts';
import { rowIdOf, tableOf } from '../../../core/change.ts';
import { useProject } from '../../project/project-context.tsx';
import { useJournal } from '../history/use-journal.ts';

/** Who booked something, and when. */
export type Booking = { readonly actor: Id; readonly at: string };

/** Who booked corrections, by their ids. */
export type Bookings = ReadonlyMap<Id, Booking>;

/** Who booked the corrections of the project, as its journal says: there are none before the first report was submitted. */
export function useBookings(): Bookings {
  const { record } = useProject();
  const first = Math.min(...record.snapshots.map(({ version }) => version));
  const { entries } = useJournal(Number.isFinite(first) ? first : 0);
  return new Map(
    entries.flatMap(({ actor, at, changes }) =>
      changes
        .filter((change) => tableOf(change) === 'adjustments')
        .map((change) => [rowIdOf(change), { actor, at }] as const),
    ),
  );
}
