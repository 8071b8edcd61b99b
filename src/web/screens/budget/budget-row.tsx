import type { Rows } from '../../../core/project.ts';
import { useProject } from '../../project/project-context.tsx';
import { rowElement } from '../../project/use-go-to-row.ts';
import { useReader } from '../../say.tsx';
import { moneyField, textField, wordField } from '../../ui/field-kinds.ts';
import { useRun } from '../../ui/use-run.ts';
import { AmountCell } from './amount-cell.tsx';
import type { TreeLine } from './budget-tree.ts';
import { Cell, CountsAs, DetailCells, Editable, YearCells } from './line-cells.tsx';
import { comparedLine, spentOfLine } from './line-figures.ts';
import { RowActions } from './row-actions.tsx';
import { RowNotes } from './row-notes.tsx';
import { SpentCells } from './spent-cells.tsx';
import type { Columns } from './use-columns.ts';
import { budgetWords } from './words.ts';

type Line = Rows['budgetLines'];

/** A heading or line with its figures, and below it what is found in it. */
export function BudgetRow({
  of,
  columns,
  add,
}: {
  readonly of: TreeLine;
  readonly columns: Columns;
  readonly add: (heading: Line) => void;
}) {
  const { say, pick } = useReader();
  const { record } = useProject();
  const { run, problem } = useRun();
  const { line, depth } = of;
  const { computed, difference } = comparedLine(record, line);
  const name = pick(line.title) || say(budgetWords.untitled);
  return (
    <>
      <tr id={rowElement(line.id)} data-depth={depth}>
        <Cell line={line} name={name} field="code" kind={wordField} label={budgetWords.code} />
        <th scope="row" className="budget-title">
          <Editable line={line} name={name} field="title" kind={textField} label={budgetWords.line} />
        </th>
        <td>{depth === 0 && <CountsAs line={line} name={name} />}</td>
        {columns.isShown('detail') && <DetailCells line={line} name={name} />}
        <YearCells line={line} name={name} years={columns.years} />
        <Cell line={line} name={name} field="stated" kind={moneyField} label={budgetWords.stated} isNumber />
        <AmountCell amount={computed} />
        <AmountCell amount={difference} isSigned tone="error" />
        {columns.isShown('spending') && (
          <SpentCells of={spentOfLine(record, line)} name={name} line={line.id} />
        )}
        <td className="no-print">
          <RowActions of={of} name={name} add={add} run={run} />
        </td>
      </tr>
      <RowNotes row={line.id} width={columns.count} problem={problem} />
    </>
  );
}
