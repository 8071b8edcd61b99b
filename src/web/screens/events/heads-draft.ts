/** What somebody types to correct the heads of an event of a locked period, and what of it is booked. */

import { latinDigits } from '../../../core/base/latin-digits.ts';
import { type Counts, countsDifference } from '../../../core/evidence/corrected-counts.ts';
import type { Language } from '../../../core/base/text.ts';
import { type Booking, type BookingDraft, readBooking } from '../../correction/booking.ts';
import { correctionWords } from '../../correction/words.ts';
import { headLines } from './head-counts.ts';
import { eventsWords } from './words.ts';

/** A correction as it is typed: a text for each line of the table of heads, the day on which it is booked, and why. */
export type HeadsDraft = BookingDraft & { readonly heads: readonly string[] };

/** Which field cannot be read, and why, as a message. Lines are named by their place. */
export type HeadsTrouble = { readonly field: string; readonly message: string };

/** What is booked. */
export type ReadHeads = Booking & { readonly counts: Counts };

/** What the draft books on the heads as they stand by now; or the fields that cannot be read. */
export function readHeads(
  draft: HeadsDraft,
  { now, language }: { readonly now: Counts; readonly language: Language },
): { readonly read: ReadHeads } | { readonly troubles: readonly HeadsTrouble[] } {
  const texts = draft.heads.map((text) => latinDigits(text).trim());
  const unread = texts.flatMap((text, line) =>
    text === '' || /^\d{1,6}$/.test(text) ? [] : [{ field: String(line), message: eventsWords.notWhole }],
  );
  const typed = headLines(now).flatMap(({ of }, line) => {
    const text = texts[line] ?? '';
    return text === '' ? [] : [{ of, count: Number(text) }];
  });
  const counts = countsDifference(now, typed);
  const { booking, troubles: notBooked } = readBooking(draft, language);
  const troubles: readonly HeadsTrouble[] = [
    ...unread,
    ...(unread.length === 0 && counts.length === 0
      ? [{ field: '0', message: correctionWords.nothingCorrected }]
      : []),
    ...notBooked,
  ];
  if (booking === undefined || troubles.length > 0) return { troubles };
  return { read: { counts, ...booking } };
}
