import { assumptionRow } from './assumption.ts';
import { linkRow } from './link.ts';
import { resultRow } from './result.ts';
import { riskRow } from './risk.ts';

/** The tables of the results chain. */
export const resultTables = {
  results: resultRow,
  links: linkRow,
  assumptions: assumptionRow,
  risks: riskRow,
} as const;
