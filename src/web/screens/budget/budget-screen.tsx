/** The budget: headings and lines to be edited in place, what is stated beside what is computed, shares, sources of funding. */

import { useProject } from '../../project/project-context.tsx';
import { useGoToRow } from '../../project/use-go-to-row.ts';
import { useReader } from '../../say.tsx';
import { AsOf } from '../../ui/as-of.tsx';
import { Button } from '../../ui/button.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { BudgetTable } from './budget-table.tsx';
import { ColumnChoice } from './column-choice.tsx';
import { MoneyCards } from './money-cards.tsx';
import { NoBudget } from './no-budget.tsx';
import { useAdd } from './use-add.ts';
import { useColumns } from './use-columns.ts';
import { budgetWords } from './words.ts';
import './budget.css';

/** The screen. */
export function Screen() {
  const { say } = useReader();
  const { record } = useProject();
  const { columns, there, choose } = useColumns();
  const { add, problem, mayAdd } = useAdd();
  useGoToRow();
  const isEmpty = record.budgetLines.length === 0;
  return (
    <>
      <div className="cluster">
        <h1>{say(budgetWords.title)}</h1>
        <AsOf />
        {!isEmpty && <ColumnChoice columns={columns} there={there} choose={choose} />}
        {mayAdd && (
          <Button kind={isEmpty ? 'main' : 'usual'} onPress={() => add()}>
            {say(budgetWords.addHeading)}
          </Button>
        )}
      </div>
      <ProblemNote failed={problem} />
      {isEmpty ? <NoBudget /> : <BudgetTable columns={columns} add={add} />}
      <MoneyCards isEmpty={isEmpty} />
    </>
  );
}
