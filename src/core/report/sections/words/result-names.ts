import type { ResultLevel } from '../../../results/result.ts';
import type { Rows } from '../../../project.ts';
import { type Words, say } from '../../phrase.ts';

/** The levels of the results chain as donors' templates name them. */
export const levelWords = {
  impact: 'Overall objective: Impact',
  outcome: 'Specific objective: Outcome',
  'intermediate-outcome': 'Intermediary outcome',
  output: 'Output',
} as const satisfies Readonly<Record<ResultLevel, string>>;

const codedNames = {
  impact: 'Impact {code}',
  outcome: 'Outcome {code}',
  'intermediate-outcome': 'Intermediary outcome {code}',
  output: 'Output {code}',
} as const satisfies Readonly<Record<ResultLevel, string>>;

const bareNames = {
  impact: 'Impact',
  outcome: 'Outcome',
  'intermediate-outcome': 'Intermediary outcome',
  output: 'Output',
} as const satisfies Readonly<Record<ResultLevel, string>>;

/** What single results are called. */
export const resultNameWords = {
  codedImpact: codedNames.impact,
  codedOutcome: codedNames.outcome,
  codedIntermediateOutcome: codedNames['intermediate-outcome'],
  codedOutput: codedNames.output,
  bareImpact: bareNames.impact,
  bareOutcome: bareNames.outcome,
  bareIntermediateOutcome: bareNames['intermediate-outcome'],
  bareOutput: bareNames.output,
} as const;

// `Op 1.1.1` names its level already.
const bareCode = /^(?:IOC|OC|OP|SO|R)?\s*/i;

/** A result by its level and number: "Output 1.1.1". */
export const resultName = ({ level, code }: Pick<Rows['results'], 'level' | 'code'>): Words =>
  code === undefined ? say(bareNames[level]) : say(codedNames[level], { code: code.replace(bareCode, '') });
