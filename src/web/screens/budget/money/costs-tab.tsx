import { money } from '../../../../core/base/money.ts';
import { findRow } from '../../../../core/indexes.ts';
import { budgetCurrencyOf } from '../../../../core/budget/totals.ts';
import { costsUnder } from '../../../../core/budget/spending.ts';
import { useProject } from '../../../project/project-context.tsx';
import { useGoToRow } from '../../../project/use-go-to-row.ts';
import { useSearchParams } from '../../../router.tsx';
import { RowCard } from '../../../row-table/row-card.tsx';
import { useReader } from '../../../say.tsx';
import { CostCorrection } from './cost-correction.tsx';
import { CostTotal } from './cost-total.tsx';
import { latestFirst } from './latest-first.ts';
import { LineChoice } from './line-choice.tsx';
import { useCostColumns } from './use-cost-columns.tsx';
import { moneyWords } from './words.ts';

/** What was spent, cost by cost: all of it, or what is booked on a line and the lines below it. */
export function Costs() {
  const { say } = useReader();
  const { record } = useProject();
  const [search] = useSearchParams();
  const columns = useCostColumns();
  const line = findRow(record, 'budgetLines', search.get('line') ?? undefined);
  const costs = latestFirst(line === undefined ? record.expenditures : costsUnder(record, line));
  useGoToRow();
  return (
    <RowCard
      table="expenditures"
      columns={columns}
      rows={costs}
      words={{
        title: say(moneyWords.costs),
        add: say(moneyWords.addCost),
        none: say(moneyWords.noCosts),
        remark: say(moneyWords.currencyRemark, {
          currency: budgetCurrencyOf(record) ?? 'EUR',
          example: money(5000, 'USD'),
        }),
      }}
      {...(line !== undefined && { defaults: { line: line.id } })}
      keeps={['on', 'line']}
      choice={<LineChoice />}
      total={<CostTotal costs={costs} width={columns.length} />}
      actions={(cost) => <CostCorrection cost={cost} />}
    />
  );
}
