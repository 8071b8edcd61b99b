import type { Period } from '../../base/period.ts';
import type { Finding } from '../../checks/check.ts';
import type { Project } from '../../project.ts';
import type { PublicVersion } from '../public-version.ts';
import type { Template } from '../templates/template.ts';

/**
 * What a document is built from. `findings`, and what is withheld of a public version, are printed as an annex where they are given; `evidence` asks
 * for one on what stands behind the values.
 */
export type DocumentSource = {
  readonly project: Project;
  readonly period: Period;
  readonly template: Template;
  readonly findings?: readonly Finding[];
  readonly publicVersion?: PublicVersion;
  readonly evidence?: true;
};
