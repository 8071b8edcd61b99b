import { type Money, digitsOf, toDecimal } from '../../../core/base/money.ts';
import { budgetCurrencyOf } from '../../../core/budget/totals.ts';
import { formatAmount, formatMoney } from '../../../i18n/number.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';

/** Puts amounts into figures: those in the currency of the budget without it, since the table names it. */
export function useAmount(): (amount: Money) => string {
  const { tag } = useReader();
  const { record } = useProject();
  const currency = budgetCurrencyOf(record);
  return (amount) => {
    if (amount.currency !== currency) return formatMoney(tag, amount);
    return formatAmount(tag, amount, toDecimal(amount).includes('.') ? digitsOf(currency) : 0);
  };
}
