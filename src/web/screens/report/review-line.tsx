/** How far a report has come, and whose turn it is. */

import type { Report } from '../../../core/report/report.ts';
import {
  type Stage,
  stageOf,
  stages,
  reopeningAskedFor,
  voidedApprovalOf,
} from '../../../core/report/review.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { usePeople } from '../../project/use-people.ts';
import { stageWords, reportWords as words } from './words.ts';

const nextWords: Readonly<Record<Stage, string>> = {
  draft: words.nextDraft,
  'in-review': words.nextReview,
  approved: words.nextApproved,
  submitted: words.nextSubmitted,
};

/** The stages as a line, the present one marked, and what comes next. */
export function ReviewLine({
  report,
  content,
}: {
  readonly report: Report;
  readonly content: string | undefined;
}) {
  const { say } = useReader();
  const { record } = useProject();
  const stage = stageOf(record, report, content);
  return (
    <div className="report-stages">
      <ol aria-label={say(words.stages)}>
        {stages.map((one) => (
          <li key={one} aria-current={one === stage ? 'step' : undefined}>
            {say(stageWords[one])}
          </li>
        ))}
      </ol>
      <p className="meta">{say(nextWords[stage])}</p>
      <Remark report={report} content={content} />
    </div>
  );
}

/** What has happened to the report that its readers should know: an approval that lapsed, a return, a wish to open it again. */
function Remark({ report, content }: { readonly report: Report; readonly content: string | undefined }) {
  const { say } = useReader();
  const { record } = useProject();
  const nameOf = usePeople();
  const lapsed = content === undefined ? undefined : voidedApprovalOf(record, report.id, content);
  const asked = reopeningAskedFor(record, report);
  const last = record.approvals
    .filter((one) => one.report === report.id)
    .toSorted((a, b) => a.version - b.version)
    .at(-1);
  const returned = report.state === 'draft' && last?.decision === 'returned' ? last : undefined;
  if (lapsed !== undefined)
    return (
      <p className="note" data-tone="warn">
        {say(words.lapsed, { name: nameOf(lapsed.by), day: lapsed.on })}
      </p>
    );
  const told = asked ?? returned;
  if (told === undefined) return null;
  return (
    <p className="note" data-tone="info">
      {say(asked === undefined ? words.returnedBy : words.reopeningBy, {
        name: nameOf(told.by),
        day: told.on,
        reason: told.reason ?? '',
      })}
    </p>
  );
}
