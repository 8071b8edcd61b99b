import { compareDecimals } from '../base/decimal.ts';
import { isSure } from '../base/is-sure.ts';
import { observationsOf } from '../indexes.ts';
import type { Project, Rows } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { nameOf } from './words/name-of.ts';

type Indicator = Rows['indicators'];
type Observation = Rows['observations'];

/** A value that counts since the start does not become less. */
export const cumulativeValuesDoNotFall: Check = {
  id: 'cumulative-values-do-not-fall',
  catalogue: 'IN-08',
  severity: 'error',
  rule: 'Good practice: a cumulative value is the total since the start; it never falls, except by a documented correction.',
  message: '{indicator} counts since the start, but fell from {expected} to {actual} by {on}.',
  find,
};

function find(project: Project): readonly Found[] {
  return project.indicators
    .filter((indicator) => indicator.accumulation === 'cumulative' && indicator.direction !== 'decrease')
    .flatMap((indicator) => fallsOf(project, indicator));
}

function fallsOf(project: Project, indicator: Indicator): readonly Found[] {
  const found: Found[] = [];
  let before: Observation | undefined;
  for (const row of inTime(observationsOf(project, indicator.id))) {
    if (typeof row.value !== 'string' || !isSure(row)) continue;
    if (before && isFall(before, row) && row.note === undefined) found.push(fall(indicator, before, row));
    before = row;
  }
  return found;
}

const isFall = ({ value: a }: Observation, { value: b }: Observation): boolean =>
  typeof a === 'string' && typeof b === 'string' && compareDecimals(b, a) < 0;

function fall(indicator: Indicator, before: Observation, after: Observation): Found {
  const [expected, actual] = [before.value, after.value].map((value) =>
    typeof value === 'string' ? { decimal: value } : '',
  );
  return {
    at: [placeOf('observations', after, 'value'), placeOf('observations', before, 'value')],
    params: { indicator: nameOf(indicator), expected: expected ?? '', actual: actual ?? '', on: after.to },
  };
}

function inTime(rows: readonly Observation[]): readonly Observation[] {
  const isInTime = rows.every((row, index) => index === 0 || (rows[index - 1]?.to ?? '') <= row.to);
  return isInTime ? rows : rows.toSorted((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0));
}
