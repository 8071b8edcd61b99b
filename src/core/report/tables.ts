import { amendmentRow } from './amendment.ts';
import { approvalRow } from './approval.ts';
import { commentRow } from './comment.ts';
import { narrativeRow } from './narrative.ts';
import { releaseRow } from '../release/release.ts';
import { redactionRow } from './redaction.ts';
import { reportRow } from './report.ts';
import { snapshotRow } from './snapshot.ts';

/** The tables of reports and what was published of them. */
export const reportTables = {
  narratives: narrativeRow,
  reports: reportRow,
  comments: commentRow,
  approvals: approvalRow,
  snapshots: snapshotRow,
  amendments: amendmentRow,
  redactions: redactionRow,
  releases: releaseRow,
} as const;
