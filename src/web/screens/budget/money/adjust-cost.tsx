import { type Money, compareMoney } from '../../../../core/base/money.ts';
import type { Expenditure } from '../../../../core/budget/expenditure.ts';
import { BookingForm } from '../../../correction/booking-form.tsx';
import { useReader } from '../../../say.tsx';
import { TypedField } from '../../../ui/typed-field.tsx';
import { useAdjustCost } from './use-adjust-cost.ts';
import { budgetWords as words } from '../words.ts';

/** The form: what was reported stands beside what the cost should have been, and the difference is booked in an open period. */
export function AdjustCost({ cost, close }: { readonly cost: Expenditure; readonly close: () => void }) {
  const { say } = useReader();
  const { now, draft, troubles, problem, book, change } = useAdjustCost(cost);
  const hintOf = (amount: Money, corrected: Money): string =>
    compareMoney(amount, corrected) === 0
      ? say(words.costReported, { amount })
      : say(words.costSoFar, { amount, now: corrected });
  const { converted } = cost;
  const given = { troubles, isRequired: true } as const;
  return (
    <BookingForm {...{ draft, change, troubles, problem, book, close }}>
      <TypedField
        {...given}
        name="amount"
        label={say(words.costShouldBe, { currency: cost.amount.currency })}
        hint={hintOf(cost.amount, now.amount)}
        value={draft.amount}
        type={(amount) => change({ amount })}
        inputMode="decimal"
        isFirst
      />
      {converted !== undefined && (
        <TypedField
          {...given}
          name="converted"
          label={say(words.costShouldBe, { currency: converted.currency })}
          hint={hintOf(converted, now.converted ?? converted)}
          value={draft.converted}
          type={(typed) => change({ converted: typed })}
          inputMode="decimal"
        />
      )}
    </BookingForm>
  );
}
