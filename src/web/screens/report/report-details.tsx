import { furnitureWords } from '../../../core/report/build/furniture.ts';
import { isOpen } from '../../../core/report/build/report-on.ts';
import { type Report, reportKinds } from '../../../core/report/report.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { AutoField } from '../../ui/auto-field.tsx';
import { AutoSelect } from '../../ui/auto-select.tsx';
import { Button } from '../../ui/button.tsx';
import { dayField } from '../../ui/field-kinds.ts';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { useRun } from '../../ui/use-run.ts';
import { reportWords as words } from './words.ts';

/** The kind and the period of a report, to be changed; it opens where the address leads to one of them. */
export function ReportDetails({ report, isOpened }: { readonly report: Report; readonly isOpened: boolean }) {
  const { say } = useReader();
  return (
    <details className="report-details no-print" open={isOpened}>
      <summary>{say(words.details)}</summary>
      <div className="fields">
        <AutoSelect
          table="reports"
          row={report}
          field="kind"
          label={say(words.kind)}
          options={reportKinds.map((value) => ({ value, words: say(furnitureWords[value]) }))}
        />
        <AutoField table="reports" row={report} field="from" kind={dayField} label={say(words.from)} />
        <AutoField table="reports" row={report} field="to" kind={dayField} label={say(words.to)} />
        <AutoField
          table="reports"
          row={report}
          field="submittedOn"
          kind={dayField}
          label={say(words.submittedOn)}
        />
      </div>
      <Removal report={report} />
    </details>
  );
}

/** A report of which nothing was frozen can go; its texts go with it, and come back with it where that is taken back. */
function Removal({ report }: { readonly report: Report }) {
  const { say } = useReader();
  const { record, can } = useProject();
  const { run, problem } = useRun();
  const isKept = record.snapshots.some((one) => one.report === report.id);
  if (isKept || !isOpen(report) || !can('write-report')) return null;
  return (
    <div className="stack">
      <p>
        <Button
          onPress={() => void run({ command: 'remove-row', input: { table: 'reports', id: report.id } })}
        >
          {say(words.remove)}
        </Button>
      </p>
      <ProblemNote failed={problem} />
    </div>
  );
}
