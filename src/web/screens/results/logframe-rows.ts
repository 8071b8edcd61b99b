/** The rows of the logical framework: by level, each result with its indicators and assumptions. */

import { inPrintedOrder } from '../../../core/base/printed-order.ts';
import { indicatorsOfResult } from '../../../core/indicators/indicators-of-results.ts';
import { findRow, indexBy, once } from '../../../core/indexes.ts';
import type { Project, Rows } from '../../../core/project.ts';
import { resultsInOrder } from '../../../core/results/result-groups.ts';
import { type ResultLevel, resultLevels } from '../../../core/results/result.ts';

type Assumptions = readonly Rows['assumptions'][];

/** A result with what measures it and what it rests on. */
export type LogframeResult = {
  readonly result: Rows['results'];
  readonly indicators: readonly Rows['indicators'][];
  readonly assumptions: Assumptions;
};

/**
 * A level with its results. `general` are the assumptions of the level that belong to none of its results: they stand beside all of them where no
 * result has any of its own (`isSpanning`), and else in a row of their own.
 */
export type LogframeLevel = {
  readonly level: ResultLevel;
  readonly results: readonly LogframeResult[];
  readonly general: Assumptions;
  readonly isSpanning: boolean;
  /** How many rows of the table its results take. */
  readonly height: number;
};

/** The levels of a record that have results or assumptions, from the impact down. */
export const logframeLevelsOf = once((project: Project): readonly LogframeLevel[] =>
  resultLevels.flatMap((level) => {
    const results = resultsInOrder(project)
      .filter((result) => result.level === level)
      .map((result) => logframeResultOf(project, result));
    const general = generalOf(project, level);
    if (results.length + general.length === 0) return [];
    const isSpanning =
      results.length > 0 &&
      general.length > 0 &&
      results.every(({ assumptions }) => assumptions.length === 0);
    const height = results.reduce((sum, one) => sum + heightOf(one), 0);
    return [{ level, results, general, isSpanning, height }];
  }),
);

/** How many rows of the table a result takes. */
export const heightOf = ({ indicators }: LogframeResult): number => Math.max(1, indicators.length);

/** The assumptions of the step from the activities to the outputs. */
export const assumptionsOfActivities = (project: Project): Assumptions =>
  inPrintedOrder(project.assumptions.filter(({ level }) => level === 'activity'));

/** The assumptions of a result. */
export const assumptionsOfResult = (project: Project, result: string): Assumptions =>
  inPrintedOrder(assumptionsOf(project, result)).filter(({ level }) => level !== 'activity');

const assumptionsOf = indexBy('assumptions', ({ result }) => [result]);

const logframeResultOf = (project: Project, result: Rows['results']): LogframeResult => ({
  result,
  indicators: indicatorsOfResult(project, result.id),
  assumptions: assumptionsOfResult(project, result.id),
});

const generalOf = (project: Project, level: ResultLevel): Assumptions =>
  inPrintedOrder(
    project.assumptions.filter(
      (row) => row.level === level && findRow(project, 'results', row.result) === undefined,
    ),
  );
