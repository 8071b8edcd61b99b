import type { Event } from '../../../core/evidence/event.ts';
import { isLocked } from '../../../core/commands/refuse-locked.ts';
import { adjustmentsOf } from '../../../core/indexes.ts';
import type { Adjustment } from '../../../core/indicators/adjustment.ts';
import { useProject } from '../../project/project-context.tsx';
import { correctionWords } from '../../correction/words.ts';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { BookedBy } from '../indicators/booked-by.tsx';
import { useBookings } from '../indicators/use-bookings.ts';
import { CorrectHeads } from './correct-heads.tsx';
import { categoryWords } from './head-counts.ts';
import { eventsWords as words } from './words.ts';

/** Where the heads of an event were submitted: how they are corrected, and the corrections that were booked. */
export function HeadsCorrections({ event }: { readonly event: Event }) {
  const { say } = useReader();
  const { record, can } = useProject();
  const corrections = adjustmentsOf(record, event.id);
  const mayCorrect = can('write-record') && isLocked(record, 'events', event);
  return (
    <>
      {mayCorrect && (
        <p className="no-print">
          <FormDialog trigger={<Button>{say(words.correctHeads)}</Button>} title={say(words.correctHeads)}>
            {(close) => <CorrectHeads event={event} close={close} />}
          </FormDialog>
        </p>
      )}
      {corrections.length > 0 && (
        <ul aria-label={say(words.corrections)} className="stack">
          {corrections.map((row) => (
            <li key={row.id} id={`at-${row.id}`}>
              <Correction row={row} />
              {can('read-journal') && <Booked row={row} />}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Correction({ row }: { readonly row: Adjustment }) {
  const { say, pick } = useReader();
  return (
    <>
      <b>{say(correctionWords.correctionOf, { day: row.on })}</b> <br />
      {(row.counts ?? []).map(({ of, count }) => (
        <span key={categoryWords(say, of)} className="heads-difference">
          {categoryWords(say, of)} <bdi dir="ltr">{count > 0 ? `+${String(count)}` : count}</bdi>
        </span>
      ))}
      <br />
      <span dir="auto">{pick(row.reason)}</span>
    </>
  );
}

function Booked({ row: { id } }: { readonly row: Adjustment }) {
  const booking = useBookings().get(id);
  return booking === undefined ? null : <BookedBy booking={booking} />;
}
