import { amendmentRow } from './amendment.ts';
import { narrativeRow } from './narrative.ts';
import { releaseRow } from '../release/release.ts';
import { redactionRow } from './redaction.ts';
import { reportRow } from './report.ts';
import { snapshotRow } from './snapshot.ts';

/** The tables of reports and what was published of them. */
export const reportTables = {
  narratives: narrativeRow,
  reports: reportRow,
  snapshots: snapshotRow,
  amendments: amendmentRow,
  redactions: redactionRow,
  releases: releaseRow,
} as const;
