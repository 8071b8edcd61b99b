import type { Period } from '../base/period.ts';
import type { Project } from '../project.ts';
import type { PublicVersion } from '../report/public-version.ts';
import { settleComputed } from './settle-computed.ts';
import { type PublicId, withhold } from './withhold.ts';
import {
  type PublishedCount,
  type WithoutSmallCounts,
  withholdSmallCounts,
} from './withhold-small-counts.ts';

/** What a public record is made for: the reported period, what earlier releases show, and other ids for all rows. */
export type PublicAsking = {
  readonly period: Period;
  readonly ledgers: readonly (readonly PublishedCount[])[];
  readonly publicId: PublicId;
};

/** A public record with what its documents say of what is withheld, the counts that it shows and those that were shown before. */
export type Publishable = Pick<WithoutSmallCounts, 'shown' | 'exposed'> & {
  readonly project: Project;
  readonly publicVersion: PublicVersion;
};

/** The record that a report is compiled from for the public: no computed values, no small counts, nothing that is withheld. */
export function publicRecord(project: Project, { period, ledgers, publicId }: PublicAsking): Publishable {
  const counted = withholdSmallCounts(settleComputed(project, period), ledgers);
  const open = withhold(counted.project, { redactions: project.redactions, publicId });
  return {
    project: open.project,
    publicVersion: { withheld: open.withheld, hiddenCounts: counted.hidden },
    shown: counted.shown,
    exposed: counted.exposed,
  };
}
