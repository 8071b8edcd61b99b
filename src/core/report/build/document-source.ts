import type { Period } from '../../base/period.ts';
import type { Finding } from '../../checks/check.ts';
import type { Project } from '../../project.ts';
import type { WithheldCount } from '../../release/withhold.ts';
import type { Template } from '../templates/template.ts';

/** That a document is for the public: what is withheld of its record, and how many small counts of persons are not shown. */
export type PublicVersion = { readonly withheld: readonly WithheldCount[]; readonly hiddenCounts: number };

/** What a document is built from. `findings`, and what is withheld of a public version, are printed as an annex where they are given. */
export type DocumentSource = {
  readonly project: Project;
  readonly period: Period;
  readonly template: Template;
  readonly findings?: readonly Finding[];
  readonly publicVersion?: PublicVersion;
};
