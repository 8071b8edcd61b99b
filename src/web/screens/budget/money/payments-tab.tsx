import { useGoToRow } from '../../../project/use-go-to-row.ts';
import { PaymentsCard } from './payments-card.tsx';
import { RatesCard } from './rates-card.tsx';

/** What the sources of funding paid, and at which rates other currencies were changed. */
export function Payments() {
  useGoToRow();
  return (
    <>
      <PaymentsCard />
      <RatesCard />
    </>
  );
}
