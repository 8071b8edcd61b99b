import { monthsOf } from '../base/period.ts';
import { observationsOf } from '../indexes.ts';
import { valueToDate } from '../indicators/totals.ts';
import type { Project, Rows } from '../project.ts';
import { openReportOf } from '../report/open-report.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { nameOf } from './words/name-of.ts';

/** An interim or final report shows a current value for every indicator. */
export const everyIndicatorHasACurrentValue: Check = {
  id: 'every-indicator-has-a-current-value',
  catalogue: 'IN-06',
  severity: 'error',
  rule: 'Each progress report and the final report show the logframe with the current value of every indicator (EU action documents).',
  message:
    '{count} of {total, plural, one {# indicator} other {# indicators}} {count, plural, one {has} other {have}} no current value, although {months, plural, one {# month is} other {# months are}} reported: {indicators}.',
  find,
};

function find(project: Project): readonly Found[] {
  const report = openReportOf(project);
  if (report?.kind !== 'interim' && report?.kind !== 'final') return [];
  const silent = project.indicators.filter((indicator) => !hasValue(project, indicator, report));
  if (silent.length === 0) return [];
  return [
    {
      at: silent.map((indicator) => placeOf('indicators', indicator)),
      params: {
        count: silent.length,
        total: project.indicators.length,
        months: monthsOf(report).length,
        indicators: silent.map(nameOf),
      },
    },
  ];
}

/** A qualitative indicator has its value in words. */
function hasValue(project: Project, indicator: Rows['indicators'], { to }: Rows['reports']): boolean {
  if (valueToDate(project, indicator, to).value !== null) return true;
  const said = observationsOf(project, indicator.id).filter((row) => row.to <= to && row.note !== undefined);
  return indicator.measure === 'qualitative' && said.length > 0;
}
