import type { Money } from '../../../core/base/money.ts';
import { useAmount } from './use-amount.ts';

/** An amount in a cell of its own; empty where there is none. */
export function AmountCell({
  amount,
  isSigned = false,
  tone,
}: {
  readonly amount: Money | undefined;
  readonly isSigned?: boolean;
  readonly tone?: 'error' | undefined;
}) {
  const amountInWords = useAmount();
  if (amount === undefined) return <td data-kind="number" />;
  const sign = isSigned && amount.minor > 0 ? '+' : '';
  return (
    <td data-kind="number" data-tone={tone}>
      <bdi>
        {sign}
        {amountInWords(amount)}
      </bdi>
    </td>
  );
}
