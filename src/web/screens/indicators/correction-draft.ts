/** What somebody types to correct a value of a locked period, and what of it is booked. */

import type { Day } from '../../../core/base/day.ts';
import type { Text } from '../../../core/base/text.ts';
import { type Difference, type Reported, differenceOf } from '../../../core/indicators/correction.ts';
import type { Observation } from '../../../core/indicators/observation.ts';
import { formatDay } from '../../../i18n/dates.ts';
import { fieldWords, readDay } from '../../ui/field-kinds.ts';
import {
  type DraftContext,
  type DraftTrouble,
  type ObservationDraft,
  draftOf,
  readDraft,
} from './observation-draft.ts';
import { indicatorsWords } from './words.ts';

/** A correction as it is typed: what the observation should have said, the day on which that is booked, and why. */
export type CorrectionDraft = {
  readonly said: ObservationDraft;
  readonly on: string;
  readonly reason: string;
};

/** What is booked. */
export type ReadCorrection = Difference & { readonly on: Day; readonly reason: Text };

/** The draft in which nothing is corrected yet: what the observation says by now. */
export const correctionDraftOf = (
  { from, to }: Observation,
  now: Reported,
  { on, ...context }: DraftContext & { readonly on: Day },
): CorrectionDraft => ({
  said: { ...draftOf({ from, to, ...now }, context), isReported: true },
  on: formatDay(on),
  reason: '',
});

/** What the draft books on what the observation says by now; or the fields that cannot be read. */
export function readCorrection(
  { said, on, reason }: CorrectionDraft,
  { now, ...context }: DraftContext & { readonly now: Reported },
): { readonly read: ReadCorrection } | { readonly troubles: readonly DraftTrouble[] } {
  const result = readDraft(said, { ...context, before: {} });
  const booked = readDay(on);
  const words = reason.trim();
  const difference = 'read' in result ? differenceTo(now, result.read) : undefined;
  const troubles: readonly DraftTrouble[] = [
    ...('troubles' in result ? result.troubles : []),
    ...(typeof difference === 'string' ? [{ field: 'value', message: difference }] : []),
    ...(booked === undefined ? [{ field: 'on', message: fieldWords.notADay }] : []),
    ...(words === '' ? [{ field: 'reason', message: indicatorsWords.sayWhy }] : []),
  ];
  if (booked === undefined || typeof difference !== 'object' || troubles.length > 0) return { troubles };
  return { read: { ...difference, on: booked, reason: { [context.language]: words } } };
}

/** The difference, or why there is none to book. */
function differenceTo(now: Reported, { value, cells = [] }: Pick<Observation, 'value' | 'cells'>) {
  const difference = differenceOf(now, { value, cells });
  if (difference === undefined) return indicatorsWords.otherKind;
  return Object.keys(difference).length === 0 ? indicatorsWords.nothingCorrected : difference;
}
