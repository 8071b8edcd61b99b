/** What a submitted report said of each indicator, as far as it can still change: how it is defined, and what its formula gave. */

import { canonicalJson, fingerprint } from '../base/hash.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { valueToDate } from '../indicators/totals.ts';
import type { Project, Rows } from '../project.ts';
import { isSubmitted } from './locked-periods.ts';
import type { Snapshot } from './snapshot.ts';

/** An indicator as a snapshot keeps it. */
export type SubmittedIndicator = NonNullable<Snapshot['indicators']>[number];

/** What makes an indicator another one for whoever approved it. */
export const definingFields = ['title', 'unitKind', 'dimensions'] as const;

/** All indicators as a report says them that is being submitted. Typed values are locked with their period, and not kept again. */
export const indicatorsToSubmit = (
  project: Project,
  { to }: Pick<Rows['reports'], 'to'>,
): readonly SubmittedIndicator[] =>
  project.indicators.map((indicator) => ({
    indicator: indicator.id,
    ...signsOf(indicator),
    ...(indicator.formula !== undefined && { value: valueToDate(project, indicator, to).value }),
  }));

/** One sign for each field that defines an indicator: another value has another sign. */
export const signsOf = (
  indicator: Pick<Indicator, (typeof definingFields)[number]>,
): Pick<SubmittedIndicator, (typeof definingFields)[number]> => ({
  title: signOf(indicator.title),
  unitKind: signOf(indicator.unitKind),
  dimensions: signOf(indicator.dimensions),
});

const signOf = (value: unknown): string => fingerprint(canonicalJson(value ?? null));

/** The reports that were submitted and not opened again, each with what it was submitted as last; the first ones first. */
export const submittedReports = (
  project: Project,
): readonly { readonly report: Rows['reports']; readonly snapshot: Snapshot }[] =>
  project.reports
    .filter((report) => isSubmitted(project, report))
    .toSorted((a, b) => (a.to < b.to ? -1 : 1))
    .flatMap((report) => {
      const own = project.snapshots.filter((snapshot) => snapshot.report === report.id);
      const last = own.toSorted((a, b) => b.version - a.version)[0];
      return last === undefined ? [] : [{ report, snapshot: last }];
    });
