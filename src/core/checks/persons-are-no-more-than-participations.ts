import { type Decimal, compareDecimals, decimal } from '../base/decimal.ts';
import { observationsOf } from '../indexes.ts';
import { computedTotal } from '../indicators/totals.ts';
import type { Project, Rows } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { nameOf } from './words/name-of.ts';

type Observation = Rows['observations'];
type Indicator = Rows['indicators'];

/** A number of different persons that was typed is no larger than the participations of which the evidence tells: each person came at least once. */
export const personsAreNoMoreThanParticipations: Check = {
  id: 'persons-are-no-more-than-participations',
  catalogue: 'PE-06',
  severity: 'error',
  rule: 'Good practice: unique persons are at most as many as participations at the events that count for them.',
  message:
    '{indicator} is typed as {actual} different persons to {on}, but at the events that it counts there were {expected, plural, one {# participation} other {# participations}}: nobody can have come less than once.',
  find,
};

function find(project: Project): readonly Found[] {
  return project.indicators
    .filter(({ formula }) => formula?.kind === 'persons')
    .flatMap((indicator) => findIn(project, indicator));
}

const findIn = (project: Project, indicator: Indicator): readonly Found[] =>
  observationsOf(project, indicator.id).flatMap((observation) => {
    if (typeof observation.value !== 'string') return [];
    const participations = participationsBehind(project, indicator, observation);
    if (participations === undefined || compareDecimals(observation.value, decimal(participations)) <= 0)
      return [];
    return [found(indicator, observation.value, { observation, participations })];
  });

/** Nothing where nobody was counted at one of the events: then more may have come than is known. */
function participationsBehind(
  project: Project,
  indicator: Indicator,
  { from, to }: Observation,
): number | undefined {
  const span = indicator.accumulation === 'per-period' ? { from, to } : { to };
  const people = computedTotal(project, indicator, span)?.computed?.people;
  return people === undefined || people.uncounted > 0 ? undefined : people.participations;
}

type Excess = { readonly observation: Observation; readonly participations: number };

const found = (indicator: Indicator, typed: Decimal, { observation, participations }: Excess): Found => ({
  at: [placeOf('observations', observation, 'value'), placeOf('indicators', indicator)],
  params: {
    indicator: nameOf(indicator),
    actual: { decimal: typed },
    on: observation.to,
    expected: participations,
  },
});
