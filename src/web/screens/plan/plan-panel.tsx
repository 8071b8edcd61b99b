import type { Id } from '../../../core/base/id.ts';
import { findRow } from '../../../core/indexes.ts';
import type { Rows } from '../../../core/project.ts';
import { useProject } from '../../project/project-context.tsx';
import { ItemPanel } from './item-panel.tsx';
import { StrandPanel } from './strand-panel.tsx';
import type { Deeds } from './use-deeds.ts';

type PlanPanelProps = {
  readonly active: Id | undefined;
  readonly plan: Rows['workPlans'];
  readonly deeds: Deeds;
  readonly close: () => void;
};

/** What there is to know of the active row, an item or a strand. */
export function PlanPanel({ active, ...given }: PlanPanelProps) {
  const { record } = useProject();
  const item = findRow(record, 'workPlanItems', active);
  const strand = findRow(record, 'strands', active);
  if (item !== undefined) return <ItemPanel key={item.id} item={item} {...given} />;
  return strand === undefined ? null : (
    <StrandPanel key={strand.id} strand={strand} deeds={given.deeds} close={given.close} />
  );
}
