/** On which day a correction is booked, and why: what every correction of what was submitted has in common. */

import type { Day } from '../../core/base/day.ts';
import type { Language, Text } from '../../core/base/text.ts';
import type { Project } from '../../core/project.ts';
import { bookingDayOf } from '../../core/report/booking-day.ts';
import { formatDay } from '../../i18n/dates.ts';
import { today } from '../today.ts';
import { fieldWords, readDay } from '../ui/field-kinds.ts';
import { correctionWords } from './words.ts';

/** A booking as it is typed. */
export type BookingDraft = { readonly on: string; readonly reason: string };

/** A booking. */
export type Booking = { readonly on: Day; readonly reason: Text };

type Trouble = { readonly field: string; readonly message: string };

/** The draft with the day that is proposed, and no reason yet. */
export const bookingDraftOf = (record: Project): BookingDraft => ({
  on: formatDay(bookingDayOf(record, today())),
  reason: '',
});

/** What a draft books; nothing and why where a field of it cannot be read. */
export function readBooking(
  { on, reason }: BookingDraft,
  language: Language,
): { readonly booking?: Booking; readonly troubles: readonly Trouble[] } {
  const day = readDay(on);
  const words = reason.trim();
  const troubles = [
    ...(day === undefined ? [{ field: 'on', message: fieldWords.notADay }] : []),
    ...(words === '' ? [{ field: 'reason', message: correctionWords.sayWhy }] : []),
  ];
  return day === undefined || words === ''
    ? { troubles }
    : { booking: { on: day, reason: { [language]: words } }, troubles };
}
