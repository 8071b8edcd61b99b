/** What somebody types to correct a value of a locked period, and what of it is booked. */

import { type Difference, type Reported, differenceOf } from '../../../core/indicators/correction.ts';
import type { Observation } from '../../../core/indicators/observation.ts';
import { type Booking, type BookingDraft, readBooking } from '../../correction/booking.ts';
import { correctionWords } from '../../correction/words.ts';
import {
  type DraftContext,
  type DraftTrouble,
  type ObservationDraft,
  draftOf,
  readDraft,
} from './observation-draft.ts';
import { indicatorsWords } from './words.ts';

/** A correction as it is typed: what the observation should have said, the day on which that is booked, and why. */
export type CorrectionDraft = BookingDraft & { readonly said: ObservationDraft };

/** What is booked. */
export type ReadCorrection = Difference & Booking;

/** The draft in which nothing is corrected yet: what the observation says by now. */
export const correctionDraftOf = (
  { from, to }: Observation,
  now: Reported,
  { booking, ...context }: DraftContext & { readonly booking: BookingDraft },
): CorrectionDraft => ({
  said: { ...draftOf({ from, to, ...now }, context), isReported: true },
  ...booking,
});

/** What the draft books on what the observation says by now; or the fields that cannot be read. */
export function readCorrection(
  draft: CorrectionDraft,
  { now, ...context }: DraftContext & { readonly now: Reported },
): { readonly read: ReadCorrection } | { readonly troubles: readonly DraftTrouble[] } {
  const result = readDraft(draft.said, { ...context, before: {} });
  const { booking, troubles: notBooked } = readBooking(draft, context.language);
  const difference = 'read' in result ? differenceTo(now, result.read) : undefined;
  const troubles: readonly DraftTrouble[] = [
    ...('troubles' in result ? result.troubles : []),
    ...(typeof difference === 'string' ? [{ field: 'value', message: difference }] : []),
    ...notBooked,
  ];
  if (booking === undefined || typeof difference !== 'object' || troubles.length > 0) return { troubles };
  return { read: { ...difference, ...booking } };
}

/** The difference, or why there is none to book. */
function differenceTo(now: Reported, { value, cells = [] }: Pick<Observation, 'value' | 'cells'>) {
  const difference = differenceOf(now, { value, cells });
  if (difference === undefined) return indicatorsWords.otherKind;
  return Object.keys(difference).length === 0 ? correctionWords.nothingCorrected : difference;
}
