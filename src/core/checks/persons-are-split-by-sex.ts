import type { Day } from '../base/day.ts';
import { targetOf } from '../indicators/targets.ts';
import type { Project, Rows } from '../project.ts';
import { type Check, type Found, placeOf, readAt } from './check.ts';
import { nameOf } from './words/name-of.ts';
import { declaresSex, isSplitBySex } from './words/sex.ts';
import { countsPeople } from './words/units.ts';

type Indicator = Rows['indicators'];

/** Indicators that count people are split by women and men. */
export const personsAreSplitBySex: Check = {
  id: 'persons-are-split-by-sex',
  catalogue: 'IN-12',
  severity: 'error',
  rule: 'Baselines and targets are presented disaggregated by sex (PRAG Annex C, 2016).',
  message:
    '{indicator}, “{title}”, counts people, but {lacking, select, all {neither its baseline nor its target is split by women and men} baseline {its baseline is not split by women and men} other {its target is not split by women and men}}.',
  find,
};

function find(project: Project, asOf: Day): readonly Found[] {
  return project.indicators.filter(countsPeople).flatMap((indicator) => {
    const lacking = lackingIn(indicator, asOf);
    return lacking === undefined ? [] : [found(indicator, lacking)];
  });
}

type Lacking = 'all' | 'baseline' | 'target';

/** A value of zero needs no split. Where the split is declared and only numbers are missing, it is less grave. */
function lackingIn(indicator: Indicator, asOf: Day): Lacking | undefined {
  const { baseline } = indicator;
  const target = targetOf(indicator, asOf);
  const isSplit = [baseline, target].some((value) => isSplitBySex(value?.cells));
  if (!isSplit && !declaresSex(indicator)) return 'all';
  if (needsSplit(baseline)) return 'baseline';
  return needsSplit(target) ? 'target' : undefined;
}

type Splittable = Pick<NonNullable<Indicator['baseline']>, 'value' | 'cells'>;

const needsSplit = (value: Splittable | undefined): boolean =>
  typeof value?.value === 'string' && value.value !== '0' && !isSplitBySex(value.cells);

const found = (indicator: Indicator, lacking: Lacking): Found => ({
  at: [placeOf('indicators', readAt(indicator, undefined), 'dimensions')],
  params: { indicator: nameOf(indicator), title: indicator.title, lacking },
  ...(lacking === 'all' ? {} : { severity: 'warning' }),
});
