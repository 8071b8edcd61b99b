import type { SaidFinding } from '../../checking/said-finding.ts';
import type { Report } from '../../../core/report/report.ts';
import { Comments } from './comments.tsx';
import type { OutlineEntry } from './report-outline.ts';
import { SectionFindings } from './section-findings.tsx';

/** What checks and readers say of a section, below its texts. */
export function BelowTexts({
  report,
  entry,
  findings,
}: {
  readonly report: Report;
  readonly entry: OutlineEntry;
  readonly findings: readonly SaidFinding[];
}) {
  return (
    <>
      <SectionFindings findings={findings} entry={entry} />
      <Comments report={report} section={entry.id} />
    </>
  );
}
