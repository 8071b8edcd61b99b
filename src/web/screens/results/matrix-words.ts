import { levelWords } from '../../../core/report/sections/words/result-names.ts';

/** The words of the matrix: those of the report's table, so that screen and print say the same. */
export const matrixWords = {
  ...levelWords,
  chain: 'Results chain',
  indicators: 'Indicators',
  baseline: 'Baseline (incl. reference year)',
  current: 'Current value (reference date)',
  targets: 'Targets (incl. reference year)',
  sources: 'Sources and means of verification',
  assumptions: 'Assumptions',
  generalAssumptions: 'Assumptions at this level',
} as const;
