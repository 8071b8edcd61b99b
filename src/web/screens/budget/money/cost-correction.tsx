import type { Expenditure } from '../../../../core/budget/expenditure.ts';
import { isLocked } from '../../../../core/commands/refuse-locked.ts';
import { useProject } from '../../../project/project-context.tsx';
import { useReader } from '../../../say.tsx';
import { Button } from '../../../ui/button.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { AdjustCost } from './adjust-cost.tsx';
import { budgetWords as words } from '../words.ts';

/** Corrects a cost of a locked period: a button with its form, for those who may book costs. */
export function CostCorrection({ cost }: { readonly cost: Expenditure }) {
  const { say } = useReader();
  const { record, can } = useProject();
  if (!can('write-budget') || !isLocked(record, 'expenditures', cost)) return null;
  const title = say(words.correctCost);
  const trigger = (
    <Button kind="quiet" aria-label={title}>
      {say(words.correct)}
    </Button>
  );
  return (
    <FormDialog trigger={trigger} title={title}>
      {(close) => <AdjustCost cost={cost} close={close} />}
    </FormDialog>
  );
}

/** Why a cost that is a correction was booked. */
export function CorrectionReason({ cost: { adjusts } }: { readonly cost: Expenditure }) {
  const { say, pick } = useReader();
  if (adjusts === undefined) return null;
  return (
    <p className="meta" dir="auto">
      {say(words.correctionBecause, { reason: pick(adjusts.reason) })}
    </p>
  );
}
