/** What somebody types to correct a cost of a locked period, and what of it is booked. */

import type { Day } from '../../../core/base/day.ts';
import { type Money, digitsOf, parseMoney, subtractMoney } from '../../../core/base/money.ts';
import type { Language, Text } from '../../../core/base/text.ts';
import type { CostAmounts } from '../../../core/budget/corrected-cost.ts';
import type { LocaleTag } from '../../../i18n/locales/index.ts';
import { fieldWords, readDay } from '../../ui/field-kinds.ts';
import { readNumber } from '../../ui/read-number.ts';
import { budgetWords } from './words.ts';

/** A correction as it is typed: what the cost should have been, the day on which that is booked, and why. */
export type CostDraft = {
  readonly amount: string;
  readonly converted: string;
  readonly on: string;
  readonly reason: string;
};

/** Which field cannot be read, and why, as a message. */
export type CostTrouble = { readonly field: string; readonly message: string };

/** What is booked. */
export type ReadCost = {
  readonly amount: Money;
  readonly converted?: Money;
  readonly on: Day;
  readonly reason: Text;
};

type Context = { readonly now: CostAmounts; readonly tag: LocaleTag; readonly language: Language };

/** What the draft books on what the cost amounts to by now; or the fields that cannot be read. */
export function readCost(
  { amount, converted, on, reason }: CostDraft,
  { now, tag, language }: Context,
): { readonly read: ReadCost } | { readonly troubles: readonly CostTrouble[] } {
  const difference = differenceTo(amount, now.amount, tag);
  const inOwn = now.converted && differenceTo(converted, now.converted, tag);
  const booked = readDay(on);
  const words = reason.trim();
  const isOwnUnread = now.converted !== undefined && inOwn === undefined;
  const isSame = difference?.minor === 0 && (inOwn?.minor ?? 0) === 0;
  const troubles: readonly CostTrouble[] = [
    ...(difference === undefined ? [{ field: 'amount', message: fieldWords.notANumber }] : []),
    ...(isOwnUnread ? [{ field: 'converted', message: fieldWords.notANumber }] : []),
    ...(isSame ? [{ field: 'amount', message: budgetWords.nothingCorrected }] : []),
    ...(booked === undefined ? [{ field: 'on', message: fieldWords.notADay }] : []),
    ...(words === '' ? [{ field: 'reason', message: budgetWords.sayWhy }] : []),
  ];
  if (difference === undefined || booked === undefined || troubles.length > 0) return { troubles };
  const amounts = { amount: difference, ...(inOwn !== undefined && { converted: inOwn }) };
  return { read: { ...amounts, on: booked, reason: { [language]: words } } };
}

function differenceTo(typed: string, before: Money, tag: LocaleTag): Money | undefined {
  const number = readNumber(tag, typed, digitsOf(before.currency));
  const after = number === undefined ? undefined : parseMoney(number, before.currency);
  return after && subtractMoney(after, before);
}
