/** What somebody types to correct a cost of a locked period, and what of it is booked. */

import { type Money, digitsOf, parseMoney, subtractMoney } from '../../../../core/base/money.ts';
import type { Language } from '../../../../core/base/text.ts';
import type { CostAmounts } from '../../../../core/budget/corrected-cost.ts';
import type { LocaleTag } from '../../../../i18n/locales/index.ts';
import { type Booking, type BookingDraft, readBooking } from '../../../correction/booking.ts';
import { correctionWords } from '../../../correction/words.ts';
import { fieldWords } from '../../../ui/field-kinds.ts';
import { readNumber } from '../../../ui/read-number.ts';

/** A correction as it is typed: what the cost should have been, the day on which that is booked, and why. */
export type CostDraft = BookingDraft & { readonly amount: string; readonly converted: string };

/** Why a field of the draft cannot be booked: its name, and an English message. */
export type CostTrouble = { readonly field: string; readonly message: string };

/** What is booked. */
export type ReadCost = Booking & { readonly amount: Money; readonly converted?: Money };

type Context = { readonly now: CostAmounts; readonly tag: LocaleTag; readonly language: Language };

/** What the draft books on what the cost amounts to by now; or the fields that cannot be read. */
export function readCost(
  draft: CostDraft,
  context: Context,
): { readonly read: ReadCost } | { readonly troubles: readonly CostTrouble[] } {
  const { booking, troubles: notBooked } = readBooking(draft, context.language);
  const { amounts, troubles: unread } = readAmounts(draft, context);
  const troubles: readonly CostTrouble[] = [...unread, ...notBooked];
  if (amounts === undefined || booking === undefined || troubles.length > 0) return { troubles };
  return { read: { ...amounts, ...booking } };
}

type ReadAmounts = {
  readonly amounts?: Pick<ReadCost, 'amount' | 'converted'>;
  readonly troubles: readonly CostTrouble[];
};

function readAmounts(draft: CostDraft, { now, tag }: Context): ReadAmounts {
  const amount = differenceTo(draft.amount, now.amount, tag);
  const converted = now.converted && differenceTo(draft.converted, now.converted, tag);
  const troubles = [
    ...(amount === undefined ? ['amount'] : []),
    ...(now.converted !== undefined && converted === undefined ? ['converted'] : []),
  ].map((field) => ({ field, message: fieldWords.notANumber }));
  if (amount === undefined || troubles.length > 0) return { troubles };
  return changing({ amount, ...(converted !== undefined && { converted }) });
}

function changing(amounts: Pick<ReadCost, 'amount' | 'converted'>): ReadAmounts {
  const isSame = [amounts.amount, amounts.converted].every((one) => (one?.minor ?? 0) === 0);
  return isSame
    ? { troubles: [{ field: 'amount', message: correctionWords.nothingCorrected }] }
    : { amounts, troubles: [] };
}

function differenceTo(typed: string, before: Money, tag: LocaleTag): Money | undefined {
  const number = readNumber(tag, typed, digitsOf(before.currency));
  const after = number === undefined ? undefined : parseMoney(number, before.currency);
  return after && subtractMoney(after, before);
}
