import type { Text } from '../base/text.ts';
import { findRow } from '../indexes.ts';
import type { Project, Rows } from '../project.ts';
import {
  type SubmittedIndicator,
  definingFields,
  signsOf,
  submittedReports,
} from '../report/submitted-indicators.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { nameOf } from './words/name-of.ts';

/** An indicator that was submitted keeps its name, its unit and its splits: else it is another one. */
export const definitionsStayAsSubmitted: Check = {
  id: 'definitions-stay-as-submitted',
  catalogue: 'IN-21',
  severity: 'warning',
  rule: 'OPSYS: an approved indicator cannot get another name, unit or disaggregation; it is deleted and encoded anew.',
  message: '{indicator} is not defined any more as it was submitted on {on}: {what}.',
  find,
};

const names: Readonly<Record<(typeof definingFields)[number], Text>> = {
  title: { en: 'its name', fr: 'son intitulé', ar: 'اسمه' },
  unitKind: { en: 'its unit', fr: 'son unité', ar: 'وحدته' },
  dimensions: { en: 'its splits', fr: 'ses ventilations', ar: 'تصنيفاته' },
};

/** Held against the last report alone: what was approved then counts. */
function find(project: Project): readonly Found[] {
  const last = submittedReports(project).at(-1);
  if (last === undefined) return [];
  return (last.snapshot.indicators ?? []).flatMap((submitted) => findIn(project, last.snapshot, submitted));
}

function findIn(
  project: Project,
  { on }: Pick<Rows['snapshots'], 'on'>,
  submitted: SubmittedIndicator,
): readonly Found[] {
  const indicator = findRow(project, 'indicators', submitted.indicator);
  if (indicator === undefined) return [];
  const signs = signsOf(indicator);
  const changed = definingFields.filter((field) => signs[field] !== submitted[field]);
  if (changed.length === 0) return [];
  return [
    {
      at: changed.map((field) => placeOf('indicators', indicator, field)),
      params: { indicator: nameOf(indicator), on, what: changed.map((field) => names[field]) },
    },
  ];
}
