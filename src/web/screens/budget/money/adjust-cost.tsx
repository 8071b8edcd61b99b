import type { FormEvent } from 'react';
import { type Money, compareMoney } from '../../../../core/base/money.ts';
import type { Expenditure } from '../../../../core/budget/expenditure.ts';
import { useReader } from '../../../say.tsx';
import { FormEnd } from '../../../ui/form-end.tsx';
import { TypedField } from '../../../ui/typed-field.tsx';
import { useAdjustCost } from './use-adjust-cost.ts';
import { budgetWords as words } from '../words.ts';

/** The form: what was reported stands beside what the cost should have been, and the difference is booked in an open period. */
export function AdjustCost({ cost, close }: { readonly cost: Expenditure; readonly close: () => void }) {
  const { say } = useReader();
  const { now, draft, troubles, problem, book, change } = useAdjustCost(cost);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (book()) close();
  };
  const hintOf = (amount: Money, corrected: Money): string =>
    compareMoney(amount, corrected) === 0
      ? say(words.costReported, { amount })
      : say(words.costSoFar, { amount, now: corrected });
  const { converted } = cost;
  const given = { troubles, isRequired: true } as const;
  return (
    <form className="stack" onSubmit={submit}>
      <p className="remark">{say(words.correctWhy)}</p>
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
      <TypedField
        {...given}
        name="on"
        label={say(words.costBookedOn)}
        hint={say(words.bookedOnHint)}
        value={draft.on}
        type={(on) => change({ on })}
        inputMode="numeric"
      />
      <TypedField
        {...given}
        name="reason"
        label={say(words.correctReason)}
        hint={say(words.correctReasonHint)}
        value={draft.reason}
        type={(reason) => change({ reason })}
        isLong
      />
      <FormEnd problem={problem} close={close} label={say(words.book)} />
    </form>
  );
}
