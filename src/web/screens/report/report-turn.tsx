import { isOpen } from '../../../core/report/build/report-on.ts';
import type { Report } from '../../../core/report/report.ts';
import { stageOf } from '../../../core/report/review.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { useRun } from '../../ui/use-run.ts';
import { NewReportDialog } from './new-report-dialog.tsx';
import { ReportDecisions } from './report-decisions.tsx';
import { SubmitDialog } from './submit-dialog.tsx';
import { templateOf } from './template-of.ts';
import type { ReportAddress } from './use-report-address.ts';
import { reportWords as words } from './words.ts';

/** What can be done with the report next. */
export function ReportTurn({
  report,
  address,
  content,
}: {
  readonly report: Report;
  readonly address: ReportAddress;
  readonly content: string | undefined;
}) {
  const { say } = useReader();
  const { can, record } = useProject();
  const { run, problem } = useRun();
  const move = (state: Report['state']): void =>
    void run({ command: 'edit-row', input: { table: 'reports', id: report.id, set: { state } } });
  const isDraft = report.state === 'draft';
  const template = templateOf(report).id;
  return (
    <>
      <span className="cluster report-turn no-print">
        {isOpen(report) && can('write-report') && (
          <Button onPress={() => move(isDraft ? 'in-review' : 'draft')}>
            {say(isDraft ? words.toReview : words.toDraft)}
          </Button>
        )}
        {can('approve-report') && <ReportDecisions report={report} content={content} />}
        {stageOf(record, report, content) === 'approved' && can('submit-report') && (
          <SubmitDialog {...{ report, template }} language={address.language} label={say(words.submit)} />
        )}
        {can('write-report') && <NewReportDialog />}
      </span>
      <ProblemNote failed={problem} />
    </>
  );
}
