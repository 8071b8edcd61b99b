import { FundingCard } from './funding-card.tsx';
import { LimitsCard } from './limits-card.tsx';
import { MoneyFindings } from './money-findings.tsx';

/** What stands under the budget: shares with their maximum, who pays, and what is found on money besides. */
export function MoneyCards({ isEmpty }: { readonly isEmpty: boolean }) {
  return (
    <>
      {!isEmpty && <LimitsCard />}
      <FundingCard />
      <MoneyFindings />
    </>
  );
}
