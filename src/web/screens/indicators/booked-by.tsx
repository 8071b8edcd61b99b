import { momentInWords } from '../../moments.ts';
import { usePeople } from '../../project/use-people.ts';
import { useReader } from '../../say.tsx';
import type { Booking } from './use-bookings.ts';
import { indicatorsWords as words } from './words.ts';

/** Who booked a correction, and when. */
export function BookedBy({ booking: { actor, at } }: { readonly booking: Booking }) {
  const reader = useReader();
  const nameOf = usePeople();
  return (
    <div className="meta">
      {reader.say(words.bookedBy, { name: nameOf(actor), moment: momentInWords(reader, at) })}
    </div>
  );
}
