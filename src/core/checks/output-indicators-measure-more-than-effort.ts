import { findRow } from '../indexes.ts';
import type { Project, Rows } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { effortWordIn } from './words/effort.ts';
import { nameOf } from './words/name-of.ts';
import { countsEvents } from './words/units.ts';

/** The indicator of an output measures more than that the project's own events took place. */
export const outputIndicatorsMeasureMoreThanEffort: Check = {
  id: 'output-indicators-measure-more-than-effort',
  catalogue: 'IN-18',
  severity: 'warning',
  rule: 'Good practice: an indicator of an output measures what was delivered and used, not the effort that went into it.',
  message: '{indicator} counts the project’s own events (“{word}”): effort, not what came of it.',
  find,
};

function find(project: Project): readonly Found[] {
  return project.indicators.flatMap((indicator) => {
    const word =
      isOfOutput(project, indicator) && countsEvents(indicator) ? effortWordIn(indicator.title) : undefined;
    if (word === undefined) return [];
    return [
      { at: [placeOf('indicators', indicator, 'title')], params: { indicator: nameOf(indicator), word } },
    ];
  });
}

const isOfOutput = (project: Project, indicator: Rows['indicators']): boolean =>
  findRow(project, 'results', indicator.result)?.level === 'output';
