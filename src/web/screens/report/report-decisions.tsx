import { isSubmitted } from '../../../core/report/locked-periods.ts';
import type { Report } from '../../../core/report/report.ts';
import { stageOf } from '../../../core/report/review.ts';
import { useProject } from '../../project/project-context.tsx';
import { ApproveDialog } from './approve-dialog.tsx';
import { DecisionDialog } from './decision-dialog.tsx';
import { reopenWords, returnWords } from './words.ts';

/** What whoever may approve can decide about the report. */
export function ReportDecisions({
  report,
  content,
}: {
  readonly report: Report;
  readonly content: string | undefined;
}) {
  const { record } = useProject();
  const stage = stageOf(record, report, content);
  return (
    <>
      {stage === 'in-review' && <ApproveDialog {...{ report, content }} />}
      {report.state === 'in-review' && (
        <DecisionDialog report={report} command="return-report" said={returnWords} />
      )}
      {isSubmitted(record, report) && (
        <DecisionDialog report={report} command="reopen-report" said={reopenWords} />
      )}
    </>
  );
}
