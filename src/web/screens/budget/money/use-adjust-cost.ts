import { useState } from 'react';
import type { Money } from '../../../../core/base/money.ts';
import { correctedCost } from '../../../../core/budget/corrected-cost.ts';
import type { Expenditure } from '../../../../core/budget/expenditure.ts';
import { bookingDraftOf } from '../../../correction/booking.ts';
import { newId } from '../../../new-id.ts';
import { useProject } from '../../../project/project-context.tsx';
import { useReader } from '../../../say.tsx';
import { moneyField } from '../../../ui/field-kinds.ts';
import { useRun } from '../../../ui/use-run.ts';
import { type CostDraft, type CostTrouble, readCost } from './cost-draft.ts';

/** A form for the correction of a cost. `now` is what the cost amounts to with the corrections before this one. */
export function useAdjustCost(cost: Expenditure) {
  const { tag, contentLanguage: language } = useReader();
  const { record } = useProject();
  const { run, problem } = useRun();
  const now = correctedCost(record, cost);
  const shown = (amount: Money | undefined): string =>
    amount === undefined ? '' : moneyField.show(amount, { language, tag, currency: amount.currency });
  const [draft, setDraft] = useState<CostDraft>(() => ({
    amount: shown(now.amount),
    converted: shown(now.converted),
    ...bookingDraftOf(record),
  }));
  const [troubles, setTroubles] = useState<readonly CostTrouble[]>([]);
  const book = (): boolean => {
    const result = readCost(draft, { now, tag, language });
    setTroubles('troubles' in result ? result.troubles : []);
    if ('troubles' in result) return false;
    const input = { id: newId('exp'), corrects: cost.id, ...result.read };
    return run({ command: 'adjust-cost', input });
  };
  const change = (part: Partial<CostDraft>): void => setDraft((before) => ({ ...before, ...part }));
  return { now, draft, troubles, problem, book, change };
}
