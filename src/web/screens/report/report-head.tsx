/** What a report is, whose turn it is, and the choices that are made of it. */

import type { Report } from '../../../core/report/report.ts';
import { ReportDetails } from './report-details.tsx';
import { ReportTitle } from './report-title.tsx';
import type { ReportAddress } from './use-report-address.ts';
import { ReportChoices } from './report-choices.tsx';
import { ReportDue, ReportState } from './report-state.tsx';
import { ReportTurn } from './report-turn.tsx';
import { ReviewLine } from './review-line.tsx';
import { useContent } from './use-content.ts';

/** The head of the screen. */
export function ReportHead({
  report,
  address,
}: {
  readonly report: Report;
  readonly address: ReportAddress;
}) {
  const content = useContent(report);
  return (
    <header className="report-head">
      <div className="cluster">
        <ReportTitle report={report} />
        <ReportState report={report} content={content} />
        <ReportDue report={report} />
        <ReportTurn report={report} address={address} content={content} />
      </div>
      <ReviewLine report={report} content={content} />
      <ReportChoices report={report} address={address} />
      <ReportDetails report={report} isOpened={address.row === report.id} />
    </header>
  );
}
