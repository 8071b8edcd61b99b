import { daysBetween } from '../../../core/base/day.ts';
import { projectRowOf } from '../../../core/project.ts';
import { isOpen } from '../../../core/report/build/report-on.ts';
import { dueDayOf } from '../../../core/report/due-day.ts';
import { stageOf } from '../../../core/report/review.ts';
import type { Report } from '../../../core/report/report.ts';
import { ruleProfileOf } from '../../../core/rule-profile.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { today } from '../../today.ts';
import { reportWords as words, stageWords, stateWords } from './words.ts';

const stateTones = { draft: undefined, 'in-review': 'info', frozen: 'hold', submitted: 'ok' } as const;

/** The state of a report, as a badge. `content` is what it says now, by its SHA-256: it is approved where somebody approved just that. */
export function ReportState({
  report,
  content,
}: {
  readonly report: Report;
  readonly content: string | undefined;
}) {
  const { say } = useReader();
  const { record } = useProject();
  const isApproved = stageOf(record, report, content) === 'approved';
  return (
    <span className="badge" data-tone={isApproved ? 'ok' : stateTones[report.state]}>
      {say(isApproved ? stageWords.approved : stateWords[report.state])}
    </span>
  );
}

/** When a report is due, while it is open. */
export function ReportDue({ report }: { readonly report: Report }) {
  const { say } = useReader();
  const { record } = useProject();
  const due = dueDayOf(report, ruleProfileOf(projectRowOf(record)?.ruleProfile));
  if (due === undefined || !isOpen(report)) return null;
  const left = daysBetween(today(), due);
  return (
    <span className="meta">
      {say(words.dueOn, { day: due })}{' '}
      {left < 0 && (
        <span className="badge" data-tone="error">
          {say(words.dueLate, { count: -left })}
        </span>
      )}
    </span>
  );
}
