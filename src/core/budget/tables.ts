import { budgetLineRow } from './budget-line.ts';
import { exchangeRateRow } from './exchange-rate.ts';
import { expenditureRow } from './expenditure.ts';
import { fundingSourceRow } from './funding-source.ts';
import { instalmentRow } from './instalment.ts';

/** The tables of budget and finance. */
export const budgetTables = {
  budgetLines: budgetLineRow,
  fundingSources: fundingSourceRow,
  instalments: instalmentRow,
  expenditures: expenditureRow,
  exchangeRates: exchangeRateRow,
} as const;
