import { useMemo } from 'react';
import { resultName, resultNameWords } from '../../../core/report/sections/words/result-names.ts';
import { type Reader, useReader } from '../../say.tsx';
import type { ChainLevel, ChainRow } from './chain-row.ts';
import { resultsWords } from './words.ts';

const levelNames = {
  impact: resultNameWords.bareImpact,
  outcome: resultNameWords.bareOutcome,
  'intermediate-outcome': resultNameWords.bareIntermediateOutcome,
  output: resultNameWords.bareOutput,
  activity: resultsWords.activity,
} as const satisfies Readonly<Record<ChainLevel, string>>;

const layerTitles = {
  impact: resultsWords.impacts,
  outcome: resultsWords.outcomes,
  'intermediate-outcome': resultsWords.intermediateOutcomes,
  output: resultsWords.outputs,
  activity: resultsWords.activities,
} as const satisfies Readonly<Record<ChainLevel, string>>;

/** What rows and levels of the chain are called. */
export type Names = {
  /** A level: "Output". */
  readonly ofLevel: (level: ChainLevel) => string;
  /** All rows of a level: "Outputs". */
  readonly ofLayer: (level: ChainLevel) => string;
  /** A row by its level and number: "Output 2.1.1". */
  readonly ofRow: (row: ChainRow) => string;
  /** A row as short as it can be: its number, else its words. */
  readonly short: (row: Pick<ChainRow, 'code' | 'words'>) => string;
  /** A row by its number and words. */
  readonly full: (row: Pick<ChainRow, 'code' | 'words'>) => string;
};

/** What rows and levels of the chain are called in the reader's language. */
export function useNames(): Names {
  const reader = useReader();
  return useMemo(() => namesFor(reader), [reader]);
}

const namesFor = ({ say, pick }: Reader): Names => ({
  ofLevel: (level) => say(levelNames[level]),
  ofLayer: (level) => say(layerTitles[level]),
  ofRow: ({ level, code }) => {
    if (level !== 'activity') {
      const name = resultName({ level, ...(code !== undefined && { code }) });
      return name.kind === 'message' ? say(name.message, name.params) : '';
    }
    return code === undefined ? say(resultsWords.activity) : say(resultsWords.activityNamed, { code });
  },
  short: ({ code, words }) => code ?? pick(words),
  full: ({ code, words }) => [code, pick(words)].filter(Boolean).join(' '),
});
