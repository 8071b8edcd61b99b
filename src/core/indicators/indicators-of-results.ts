import type { Id } from '../base/id.ts';
import { inPrintedOrder } from '../base/printed-order.ts';
import { findRow, indicatorsOf } from '../indexes.ts';
import type { Project } from '../project.ts';
import { resultsInOrder } from '../results/result-groups.ts';
import type { Indicator } from './indicator.ts';

/** The indicators of a result in printed order. */
export const indicatorsOfResult = (project: Project, result: Id): readonly Indicator[] =>
  inPrintedOrder(indicatorsOf(project, result));

/** The indicators whose result is not in the record, in printed order. */
export const looseIndicatorsOf = (project: Project): readonly Indicator[] =>
  inPrintedOrder(
    project.indicators.filter(({ result }) => findRow(project, 'results', result) === undefined),
  );

/** Every indicator once: those of the highest results first, those without a result last. */
export const indicatorsInOrder = (project: Project): readonly Indicator[] => [
  ...resultsInOrder(project).flatMap((result) => indicatorsOfResult(project, result.id)),
  ...looseIndicatorsOf(project),
];
