import { type Decimal, decimal } from '../base/decimal.ts';
import { findRow, observationsOf } from '../indexes.ts';
import { computedTotal } from '../indicators/totals.ts';
import { isSure } from '../base/is-sure.ts';
import type { Project, Rows } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { nameOf } from './words/name-of.ts';
import { countsEvents } from './words/units.ts';

type Indicator = Rows['indicators'];
type Observation = Rows['observations'];

/** A typed value is what its formula gives, or else says why not; without a formula, a number of events is that of the events it names as evidence. */
export const typedValuesAgreeWithEvidence: Check = {
  id: 'typed-values-agree-with-evidence',
  catalogue: 'PE-05',
  severity: 'error',
  rule: 'Good practice: a reported value is the sum of the events behind it, so that an auditor can count it again.',
  message: 'The value of {indicator} to {on} is {actual}, but its evidence adds up to {expected}.',
  find,
};

function find(project: Project): readonly Found[] {
  return project.indicators.flatMap((indicator) =>
    observationsOf(project, indicator.id)
      .filter((row) => isSure(row) && (indicator.formula ?? row.evidence) !== undefined)
      .flatMap((row) => {
        const expected = evidenceOf(project, indicator, row);
        if (expected === undefined || typeof row.value !== 'string' || expected === row.value) return [];
        return [found(indicator, row, { actual: row.value, expected })];
      }),
  );
}

const found = (
  indicator: Indicator,
  row: Observation,
  { actual, expected }: { readonly actual: Decimal; readonly expected: Decimal },
): Found => ({
  at: [placeOf('observations', row, 'value'), placeOf('indicators', indicator, 'formula')],
  params: {
    indicator: nameOf(indicator),
    on: row.to,
    actual: { decimal: actual },
    expected: { decimal: expected },
  },
});

/** What the evidence gives instead; `undefined` where there is none, or a reason is given. */
function evidenceOf(project: Project, indicator: Indicator, row: Observation): Decimal | undefined {
  if (indicator.formula === undefined) return eventsNamed(project, indicator, row);
  if (row.reason !== undefined) return undefined;
  const { from, to } = row;
  const span = indicator.accumulation === 'per-period' ? { from, to } : { to };
  const evidence = computedTotal(project, indicator, span)?.computed?.evidence;
  return typeof evidence === 'string' ? evidence : undefined;
}

function eventsNamed(
  project: Project,
  indicator: Indicator,
  { evidence = [] }: Observation,
): Decimal | undefined {
  if (evidence.length === 0 || !countsEvents(indicator)) return undefined;
  const events = new Set(evidence.filter((id) => findRow(project, 'events', id) !== undefined));
  return events.size > 0 ? decimal(events.size) : undefined;
}
