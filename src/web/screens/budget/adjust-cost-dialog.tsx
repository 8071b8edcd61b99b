import type { Expenditure } from '../../../core/budget/expenditure.ts';
import { isLocked } from '../../../core/commands/refuse-locked.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { AdjustCost } from './adjust-cost.tsx';
import { budgetWords as words } from './words.ts';

/** Corrects a cost of a locked period: a button with its form. Nothing where the cost is of an open period, or its reader may not book costs. */
export function AdjustCostDialog({ cost }: { readonly cost: Expenditure }) {
  const { say } = useReader();
  const { record, can } = useProject();
  if (!can('write-budget') || !isLocked(record, 'expenditures', cost)) return null;
  return (
    <FormDialog trigger={<Button>{say(words.correctCost)}</Button>} title={say(words.correctCost)}>
      {(close) => <AdjustCost cost={cost} close={close} />}
    </FormDialog>
  );
}
