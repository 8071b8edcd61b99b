import type { Day } from '../base/day.ts';
import { targetOf } from '../indicators/targets.ts';
import type { Project, Rows } from '../project.ts';
import { type Check, type Found, placeOf, readAt } from './check.ts';
import { nameOf } from './words/name-of.ts';

/** Each indicator has a target, with a value and the date when it is due. */
export const everyTargetHasADate: Check = {
  id: 'every-target-has-a-date',
  catalogue: 'IN-02',
  severity: 'error',
  rule: 'A target is given with its reference year (PRAG Annex C, 2016).',
  message: 'Indicator {indicator} has {lacking, select, target {no target} other {a target without a year}}.',
  find,
};

function find(project: Project, asOf: Day): readonly Found[] {
  return project.indicators.flatMap((indicator) => {
    const target = targetOf(indicator, asOf);
    if (target === undefined) return indicator.measure === 'qualitative' ? [] : [found(indicator, 'target')];
    return target.due === undefined ? [found(indicator, 'date', target)] : [];
  });
}

const found = (
  indicator: Rows['indicators'],
  lacking: 'target' | 'date',
  target?: Rows['indicators']['targets'][number],
): Found => ({
  at: [placeOf('indicators', readAt(indicator, target), 'targets')],
  params: { indicator: nameOf(indicator), lacking },
});
