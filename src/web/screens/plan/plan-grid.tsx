import { type RefObject, useState } from 'react';
import type { Id } from '../../../core/base/id.ts';
import type { Rows } from '../../../core/project.ts';
import { Grid, type GridHandle } from '../../grid/grid.tsx';
import { useProject } from '../../project/project-context.tsx';
import { mayWrite } from '../../project/may-write.ts';
import { useReader } from '../../say.tsx';
import { PastePreview, useEarlyPastePreview } from './later-paste-preview.ts';
import { PlanLegend } from './plan-legend.tsx';
import { planName } from './plan-name.ts';
import { ActiveRowBar } from './row-bar.tsx';
import { usePlanActions } from './use-plan-actions.ts';
import { usePlanLines } from './use-plan-lines.ts';
import type { Deeds } from './use-deeds.ts';
import type { PlanView } from './use-plan-view.ts';
import { planWords } from './words.ts';

type Item = Rows['workPlanItems'];

type PlanGridProps = {
  readonly ref: RefObject<GridHandle | null>;
  readonly view: PlanView;
  readonly plan: Rows['workPlans'];
  readonly deeds: Deeds;
  readonly earlierOf: ReadonlyMap<Item, Item> | undefined;
  readonly active: Id | undefined;
  readonly onActive: (line: Id | undefined) => void;
  readonly onOpenNotes: () => void;
};

/** The grid of a plan with what is done to its rows, and the preview of what is pasted into it. */
export function PlanGrid({
  ref,
  view,
  plan,
  deeds,
  earlierOf,
  active,
  onActive,
  onOpenNotes,
}: PlanGridProps) {
  const reader = useReader();
  const { can } = useProject();
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  useEarlyPastePreview();
  const shown = usePlanLines({ view, plan, earlierOf, closed });
  const { columns, lines } = shown;
  const canWrite = mayWrite(can, 'workPlanItems');
  const turn = (line: Id): void =>
    setClosed(
      (before) => new Set(before.has(line) ? [...before].filter((one) => one !== line) : [...before, line]),
    );
  const { actions, rowDeeds, pasted, endPaste } = usePlanActions({
    ...shown,
    plan,
    deeds,
    grid: ref,
    turn,
    onOpenNotes,
  });
  return (
    <div className="stack plan-main">
      {canWrite && <ActiveRowBar active={active} deeds={deeds} rowDeeds={rowDeeds} />}
      {lines.length === 0 && (
        <p className="remark">
          {reader.say(
            view.filter.isHeldOnly || view.filter.strand !== undefined
              ? planWords.noItems
              : planWords.emptyPlan,
          )}
        </p>
      )}
      {lines.length > 0 && (
        <Grid
          ref={ref}
          label={planName(reader, plan)}
          columns={columns}
          lines={lines}
          isReadOnly={!canWrite}
          actions={actions}
          onActive={({ line }) => onActive(lines[line]?.id)}
        />
      )}
      <PlanLegend isCompared={earlierOf !== undefined} canWrite={canWrite} />
      {pasted !== undefined && (
        <PastePreview pasted={pasted} plan={plan} grid={{ columns, lines }} deeds={deeds} close={endPaste} />
      )}
    </div>
  );
}
