import { valueOfCosts } from '../../../../core/budget/spending.ts';
import type { Rows } from '../../../../core/project.ts';
import { formatMoney } from '../../../../i18n/number.ts';
import { useProject } from '../../../project/project-context.tsx';
import { useReader } from '../../../say.tsx';
import { budgetWords } from '../words.ts';
import { moneyWords } from './words.ts';

/** What the costs that are shown come to. */
export function CostTotal({
  costs,
  width,
}: {
  readonly costs: readonly Rows['expenditures'][];
  readonly width: number;
}) {
  const { say, tag } = useReader();
  const { record } = useProject();
  const total = valueOfCosts(record, costs);
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={width - 2}>
          {say(moneyWords.costsTotal, { count: costs.length })}
        </th>
        <td colSpan={2} data-kind="number">
          <bdi>{total === undefined ? say(budgetWords.unknown) : formatMoney(tag, total)}</bdi>
        </td>
        <td className="no-print" />
      </tr>
    </tfoot>
  );
}
