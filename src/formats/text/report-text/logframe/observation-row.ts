import { type Day, parseDay } from '../../../../core/base/day.ts';
import type { Id } from '../../../../core/base/id.ts';
import { type PartialDay, latestDayOf } from '../../../../core/base/partial-day.ts';
import type { Period } from '../../../../core/base/period.ts';
import type { Rows } from '../../../../core/project.ts';
import { type Reading, idAt, readFrom } from '../rows/reading.ts';
import type { PrintedIndicator } from '../words/values.ts';

/** What a report says of time: the period that it covers, the day on which the project began. */
export type ReportTimes = { readonly period?: Period | undefined; readonly start?: Day | undefined };

type Row = Rows['observations'];
type Observed = {
  readonly indicator: Id;
  readonly found: PrintedIndicator['values'][number];
  readonly confidence: NonNullable<Row['readFrom']>['confidence'];
};

/** The row of a current value; `undefined` where nothing says for which time it holds. */
export function observationRowOf(
  reading: Reading,
  { indicator, found, confidence }: Observed,
  times: ReportTimes,
): Row | undefined {
  const { value, on, printed } = found.value;
  const to = lastDayOf(on, times.period);
  if (to === undefined) return undefined;
  const from = [times.period?.from, times.start, parseDay(`${to.slice(0, 4)}-01-01`)].find(
    (day) => day !== undefined && day <= to,
  );
  return from === undefined
    ? undefined
    : {
        id: idAt(reading, 'obs', found.line),
        indicator,
        from,
        to,
        value,
        readFrom: readFrom(reading, found.line, { printed, confidence }),
      };
}

/** The last day for which a dated value holds: of a year or month in which the report ends, the report's end. */
function lastDayOf(on: PartialDay | undefined, period: Period | undefined): Day | undefined {
  if (on === undefined) return period?.to;
  return period?.to.startsWith(on) ? period.to : latestDayOf(on);
}
