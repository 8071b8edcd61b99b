import { type KeyboardEvent, useMemo } from 'react';
import { budgetCurrencyOf } from '../../../core/budget/totals.ts';
import type { Rows } from '../../../core/project.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { BudgetRow } from './budget-row.tsx';
import { budgetTree } from './budget-tree.ts';
import { BudgetTotals } from './budget-totals.tsx';
import type { Columns } from './use-columns.ts';
import { budgetWords } from './words.ts';

/** The budget as a table that is a tree: headings, the lines below them, totals. */
export function BudgetTable({
  columns,
  add,
}: {
  readonly columns: Columns;
  readonly add: (heading: Rows['budgetLines']) => void;
}) {
  const { say } = useReader();
  const { record } = useProject();
  const tree = useMemo(() => budgetTree(record), [record]);
  const currency = budgetCurrencyOf(record) ?? '';
  const name = say(budgetWords.tableName, { currency });
  return (
    <div className="scroll budget-scroll" tabIndex={0} role="region" aria-label={name}>
      <table className="table budget" onKeyDown={stepBetweenRows}>
        <caption className="meta">{name}</caption>
        <Heads columns={columns} />
        <tbody>
          {tree.map((one) => (
            <BudgetRow key={one.line.id} of={one} columns={columns} add={add} />
          ))}
        </tbody>
        <BudgetTotals columns={columns} />
      </table>
    </div>
  );
}

function Heads({ columns: { isShown, years } }: { readonly columns: Columns }) {
  const { say } = useReader();
  const words = budgetWords;
  const numbers = [
    ...(isShown('detail') ? [say(words.units), say(words.rate)] : []),
    ...years.map((year) => say(words.year, { year })),
    say(words.stated),
    say(words.computed),
    say(words.difference),
    ...(isShown('spending') ? [say(words.spent)] : []),
  ];
  return (
    <thead>
      <tr>
        <th scope="col">{say(words.code)}</th>
        <th scope="col">{say(words.line)}</th>
        <th scope="col">{say(words.countsAs)}</th>
        {isShown('detail') && <th scope="col">{say(words.unit)}</th>}
        {numbers.map((head) => (
          <th key={head} scope="col" data-kind="number">
            {head}
          </th>
        ))}
        {isShown('spending') && <th scope="col">{say(words.execution)}</th>}
        <td className="no-print" />
      </tr>
    </thead>
  );
}

/** The arrows up and down go to the same column of the next row; in words of several lines they stay with the text. */
function stepBetweenRows(event: KeyboardEvent<HTMLTableElement>): void {
  const field = event.target;
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !(field instanceof HTMLInputElement) || field.type === 'checkbox') return;
  const column = field.closest('td')?.dataset['column'];
  if (column === undefined) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLInputElement>(`[data-column="${column}"] input`)];
  const next = all[all.indexOf(field) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
  next.select();
}
