import type { Id } from '../../../core/base/id.ts';
import type { Rows } from '../../../core/project.ts';
import { useReader } from '../../say.tsx';
import { AsOf } from '../../ui/as-of.tsx';
import { ComparisonNote } from './comparison-note.tsx';
import { PlanFindings } from './plan-findings.tsx';
import { PlanToolbar } from './plan-toolbar.tsx';
import { UnplacedTray } from './unplaced-tray.tsx';
import type { useComparison } from './use-comparison.ts';
import type { Deeds } from './use-deeds.ts';
import type { PlanView } from './use-plan-view.ts';
import { planWords } from './words.ts';

type PlanHeadProps = {
  readonly view: PlanView;
  readonly plan: Rows['workPlans'];
  readonly deeds: Deeds;
  readonly comparison: ReturnType<typeof useComparison>;
  readonly go: (line: Id, column?: string) => void;
};

/** What stands above the grid: what is shown of the plan, what was found in all of it, how it compares, and the marks without a month. */
export function PlanHead({ view, plan, deeds, comparison, go }: PlanHeadProps) {
  const { say } = useReader();
  return (
    <>
      <div className="cluster">
        <h1>{say(planWords.title)}</h1>
        <AsOf />
      </div>
      <PlanToolbar view={view} plan={plan} deeds={deeds} />
      <PlanFindings plan={plan} />
      {comparison === 'unread' && <p className="note">{say(planWords.notRead)}</p>}
      {comparison !== undefined && comparison !== 'unread' && (
        <ComparisonNote comparison={comparison} go={go} />
      )}
      <UnplacedTray plan={plan} go={go} />
      <p role="status" className="plan-message">
        {deeds.message}
      </p>
    </>
  );
}
