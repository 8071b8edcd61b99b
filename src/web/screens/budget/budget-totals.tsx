import type { Money } from '../../../core/base/money.ts';
import type { CostCategory } from '../../../core/budget/budget-line.ts';
import { budgetCurrencyOf, categoryTotalOf } from '../../../core/budget/totals.ts';
import { type Rows, projectRowOf } from '../../../core/project.ts';
import { rowElement } from '../../project/use-go-to-row.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { AutoField } from '../../ui/auto-field.tsx';
import { moneyField } from '../../ui/field-kinds.ts';
import { AmountCell } from './amount-cell.tsx';
import { comparedTotal, spentOfCategory, spentOfTotal, yearTotalOf } from './line-figures.ts';
import { RowNotes } from './row-notes.tsx';
import { SpentCells } from './spent-cells.tsx';
import type { Columns } from './use-columns.ts';
import { budgetWords } from './words.ts';

const categories = ['direct', 'indirect', 'contingency'] as const;

/** What the budget adds up to: by category, and in all beside what is stated. */
export function BudgetTotals({ columns }: { readonly columns: Columns }) {
  const { say } = useReader();
  const { record } = useProject();
  const row = projectRowOf(record);
  const has = (category: CostCategory): boolean =>
    record.budgetLines.some((line) => line.category === category);
  return (
    <tfoot>
      {categories.filter(has).map((category) => (
        <CategoryRow key={category} category={category} name={say(budgetWords[category])} columns={columns} />
      ))}
      {row !== undefined && <TotalRow row={row} columns={columns} />}
      {row !== undefined && <RowNotes row={row.id} width={columns.count} />}
      {has('in-kind') && (
        <CategoryRow category="in-kind" name={say(budgetWords.inKindBeside)} columns={columns} />
      )}
    </tfoot>
  );
}

type Named = { readonly name: string; readonly columns: Columns };

/** The name of a total: over code, title, category and what stands before the amounts. */
function NameCell({ name, columns }: Named) {
  return (
    <th scope="row" colSpan={columns.isShown('detail') ? 6 : 3}>
      {name}
    </th>
  );
}

function CategoryRow({ category, name, columns }: Named & { readonly category: CostCategory }) {
  const { record } = useProject();
  const total = categoryTotalOf(record, category);
  return (
    <tr>
      <NameCell name={name} columns={columns} />
      {columns.years.map((year) => (
        <td key={year} />
      ))}
      <td />
      <KnownCell amount={total} />
      <td />
      {columns.isShown('spending') && <SpentCells of={spentOfCategory(record, category)} name={name} />}
      <td className="no-print" />
    </tr>
  );
}

function TotalRow({ row, columns }: { readonly row: Rows['project']; readonly columns: Columns }) {
  const { say } = useReader();
  const { record } = useProject();
  const { computed, difference } = comparedTotal(record);
  const currency = budgetCurrencyOf(record) ?? '';
  const name = say(budgetWords.total);
  return (
    <tr id={rowElement(row.id)} className="budget-total">
      <NameCell name={name} columns={columns} />
      {columns.years.map((year) => (
        <AmountCell key={year} amount={yearTotalOf(record, year, currency)} />
      ))}
      <td data-kind="number" data-column="stated">
        <AutoField
          table="project"
          row={row}
          field="statedTotal"
          kind={moneyField}
          label={say(budgetWords.of, { what: say(budgetWords.stated), line: name })}
          isBare
          isAlone
        />
      </td>
      <KnownCell amount={computed} />
      <AmountCell amount={difference} isSigned tone="error" />
      {columns.isShown('spending') && <SpentCells of={spentOfTotal(record)} name={name} />}
      <td className="no-print" />
    </tr>
  );
}

function KnownCell({ amount }: { readonly amount: Money | undefined }) {
  const { say } = useReader();
  if (amount !== undefined) return <AmountCell amount={amount} />;
  return (
    <td data-kind="number" className="remark">
      {say(budgetWords.unknown)}
    </td>
  );
}
