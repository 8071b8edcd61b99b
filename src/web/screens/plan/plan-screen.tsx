/** The work plan: the month grid as donors print it, with its holds, its footnotes and the marks that have lost their months. */

import { useEffect, useRef, useState } from 'react';
import type { Id } from '../../../core/base/id.ts';
import type { Rows } from '../../../core/project.ts';
import type { GridHandle } from '../../grid/grid.tsx';
import { NoPlan } from './no-plan.tsx';
import { PlanGrid } from './plan-grid.tsx';
import { PlanHead } from './plan-head.tsx';
import { PlanPanel } from './plan-panel.tsx';
import { useComparison } from './use-comparison.ts';
import { useDeeds } from './use-deeds.ts';
import { type PlanView, usePlanView } from './use-plan-view.ts';
import './plan.css';

/** The screen. */
export function Screen() {
  const view = usePlanView();
  return view.plan === undefined ? <NoPlan /> : <ShownPlan view={view} plan={view.plan} />;
}

function ShownPlan({ view, plan }: { readonly view: PlanView; readonly plan: Rows['workPlans'] }) {
  const grid = useRef<GridHandle>(null);
  const deeds = useDeeds();
  const [active, setActive] = useState<Id>();
  const [isPanelOpen, setPanelOpen] = useState(true);
  const comparison = useComparison(plan, view.comparison);
  const found = comparison === 'unread' ? undefined : comparison;
  useGoing(grid, view.goTo);
  const go = (line: Id, column?: string): void => grid.current?.go(line, column);
  return (
    <>
      <PlanHead view={view} plan={plan} deeds={deeds} comparison={comparison} go={go} />
      <div className="plan-parts">
        <PlanGrid
          ref={grid}
          view={view}
          plan={plan}
          deeds={deeds}
          earlierOf={found?.earlierOf}
          active={active}
          onActive={setActive}
          onOpenNotes={() => {
            setPanelOpen(true);
            requestAnimationFrame(() =>
              document.querySelector<HTMLElement>('.plan-notes .input, .plan-notes button')?.focus(),
            );
          }}
        />
        {isPanelOpen && (
          <PlanPanel active={active} plan={plan} deeds={deeds} close={() => setPanelOpen(false)} />
        )}
      </div>
    </>
  );
}

/** Columns to which an address can lead; other fields are found from the number of the item. */
const namedColumns: ReadonlySet<string | undefined> = new Set(['title', 'kind', 'state', 'notes']);

/** Goes to the line that the address leads to, once the grid stands: React draws nothing anew in the middle of an effect. */
function useGoing(grid: { readonly current: GridHandle | null }, goTo: PlanView['goTo']): void {
  const { line, field } = goTo ?? {};
  useEffect(() => {
    if (line === undefined) return undefined;
    const going = setTimeout(() => grid.current?.go(line, namedColumns.has(field) ? field : undefined));
    return () => clearTimeout(going);
  }, [grid, line, field]);
}
