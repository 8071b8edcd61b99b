import { canonicalJson } from '../base/hash.ts';
import { findRow } from '../indexes.ts';
import { toNumber, valueToDate } from '../indicators/totals.ts';
import type { Value } from '../indicators/value.ts';
import type { Project, Rows } from '../project.ts';
import { type SubmittedIndicator, submittedReports } from '../report/submitted-indicators.ts';
import { type Check, type Found, type Param, placeOf } from './check.ts';
import { nameOf } from './words/name-of.ts';

/** What a formula gave in a submitted report, it still gives. People who are merged, another formula or another link may change it without a word. */
export const computedValuesStayAsSubmitted: Check = {
  id: 'computed-values-stay-as-submitted',
  catalogue: 'IN-27',
  severity: 'warning',
  rule: 'Good practice: a value that was reported changes by a correction alone, which says what it corrects and why.',
  message:
    'The value of {indicator} to {on} was submitted as {expected}, but what it is counted from gives {actual} now.',
  find,
};

function find(project: Project): readonly Found[] {
  return submittedReports(project).flatMap(({ report, snapshot }) =>
    (snapshot.indicators ?? []).flatMap((submitted) => findIn(project, report, submitted)),
  );
}

function findIn(
  project: Project,
  report: Rows['reports'],
  { indicator: id, value }: SubmittedIndicator,
): readonly Found[] {
  const indicator = findRow(project, 'indicators', id);
  if (value === undefined || indicator?.formula === undefined) return [];
  const now = valueToDate(project, indicator, report.to).value;
  if (canonicalJson(now) === canonicalJson(value)) return [];
  const sayValue = (one: Value): Param => {
    const number = toNumber(indicator, one);
    return number === undefined ? '–' : { decimal: number };
  };
  return [
    {
      at: [placeOf('indicators', indicator, 'formula'), placeOf('reports', report)],
      params: {
        indicator: nameOf(indicator),
        on: report.to,
        expected: sayValue(value),
        actual: sayValue(now),
      },
    },
  ];
}
