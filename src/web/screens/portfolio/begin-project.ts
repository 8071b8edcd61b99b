/** What a new project begins with: its own row and the report that it owes first, in the manner of another project where there is one. */

import type { Day } from '../../../core/base/day.ts';
import type { Id } from '../../../core/base/id.ts';
import type { Language } from '../../../core/base/text.ts';
import type { Project, Rows } from '../../../core/project.ts';
import { projectRowOf } from '../../../core/project.ts';
import { type RuleProfileId, ruleProfileIds, ruleProfileOf } from '../../../core/rule-profile.ts';
import { addDays, addMonthsToDay } from '../../../core/base/day.ts';

/** What is taken of a project that is followed: nothing that it says, only the rules by which it says it. */
export type Manner = {
  readonly currency: string;
  readonly ruleProfile: RuleProfileId;
  readonly template: string | undefined;
};

const latestRules: RuleProfileId = ruleProfileIds[ruleProfileIds.length - 1] ?? 'contribution-agreement-2018';

/** The manner of a project; the usual one where there is none to follow. */
export function mannerOf(record: Project | undefined): Manner {
  const row = record && projectRowOf(record);
  return {
    currency: row?.currency ?? 'EUR',
    ruleProfile: row?.ruleProfile ?? latestRules,
    template: record?.reports.find(({ template }) => template !== undefined)?.template,
  };
}

/** What is known of a new project. */
export type Begun = {
  readonly title: string;
  readonly acronym: string;
  readonly start: Day | undefined;
  readonly end: Day | undefined;
  readonly currency: string;
  readonly ruleProfile: RuleProfileId;
  readonly template: string | undefined;
  readonly language: Language;
};

/** The first rows of a project. The report covers the first period of its contract, and no day after the project's last. */
export function firstRows(
  begun: Begun,
  newId: (prefix: string) => Id,
): { readonly project: readonly Rows['project'][]; readonly reports: readonly Rows['reports'][] } {
  const { title, acronym, start, end, currency, ruleProfile, language } = begun;
  const row = {
    id: newId('prj'),
    title: { [language]: title },
    ...(acronym !== '' && { acronym }),
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    currency,
    ruleProfile,
  };
  return { project: [row], reports: start === undefined ? [] : [firstReport({ ...begun, start }, newId)] };
}

function firstReport(
  { start, end, ruleProfile, template }: Begun & { readonly start: Day },
  newId: (prefix: string) => Id,
): Rows['reports'] {
  const { periodMonths } = ruleProfileOf(ruleProfile).reporting;
  const periodEnd = addDays(addMonthsToDay(start, periodMonths), -1);
  return {
    id: newId('rep'),
    kind: 'interim',
    from: start,
    to: end !== undefined && end < periodEnd ? end : periodEnd,
    state: 'draft',
    ...(template !== undefined && { template }),
  };
}
