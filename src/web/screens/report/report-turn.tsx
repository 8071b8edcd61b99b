import { isOpen } from '../../../core/report/build/report-on.ts';
import type { Report } from '../../../core/report/report.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { useRun } from '../../ui/use-run.ts';
import { SubmitDialog } from './submit-dialog.tsx';
import { NewReportDialog } from './new-report-dialog.tsx';
import { templateOf } from './template-of.ts';
import type { ReportAddress } from './use-report-address.ts';
import { reportWords as words } from './words.ts';

/** What can be done with the report next. */
export function ReportTurn({
  report,
  address,
}: {
  readonly report: Report;
  readonly address: ReportAddress;
}) {
  const { say } = useReader();
  const { can } = useProject();
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
        {report.state === 'in-review' && can('submit-report') && (
          <SubmitDialog {...{ report, template }} language={address.language} label={say(words.submit)} />
        )}
        {can('write-report') && <NewReportDialog />}
      </span>
      <ProblemNote failed={problem} />
    </>
  );
}
