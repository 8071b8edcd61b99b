import { useProject } from '../../project/project-context.tsx';
import { useGoToRow } from '../../project/use-go-to-row.ts';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { BudgetTable } from './budget-table.tsx';
import { ColumnChoice } from './column-choice.tsx';
import { FundingCard } from './funding-card.tsx';
import { LimitsCard } from './limits-card.tsx';
import { MoneyFindings } from './money-findings.tsx';
import { NoBudget } from './no-budget.tsx';
import { useAdd } from './use-add.ts';
import { useColumns } from './use-columns.ts';
import { budgetWords } from './words.ts';

/** Headings and lines, and under them shares with their maximum, who pays, and what is found on money besides. */
export function Lines() {
  const { say } = useReader();
  const { record } = useProject();
  const { columns, there, choose } = useColumns();
  const { add, problem, mayAdd } = useAdd();
  useGoToRow();
  const isEmpty = record.budgetLines.length === 0;
  return (
    <>
      <div className="cluster no-print">
        {!isEmpty && <ColumnChoice columns={columns} there={there} choose={choose} />}
        {mayAdd && (
          <Button kind={isEmpty ? 'main' : 'usual'} onPress={() => add()}>
            {say(budgetWords.addHeading)}
          </Button>
        )}
      </div>
      <ProblemNote failed={problem} />
      {isEmpty ? <NoBudget /> : <BudgetTable columns={columns} add={add} />}
      {!isEmpty && <LimitsCard />}
      <FundingCard />
      <MoneyFindings />
    </>
  );
}
