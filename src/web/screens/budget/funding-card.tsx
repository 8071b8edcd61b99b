import { inPrintedOrder } from '../../../core/base/printed-order.ts';
import { budgetCurrencyOf, eligibleTotalOf, sumOfKnown } from '../../../core/budget/totals.ts';
import { type Rows, projectRowOf } from '../../../core/project.ts';
import { formatMoney, formatShare } from '../../../i18n/number.ts';
import { mayWrite } from '../../project/may-write.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { useRun } from '../../ui/use-run.ts';
import { AddSource } from './add-source.tsx';
import { FundingRow } from './funding-row.tsx';
import { RefusedRemoval } from './refused-removal.tsx';
import { shareOf } from './line-figures.ts';
import { budgetWords } from './words.ts';

/** Who pays for the project: each source with its amount and share, and whether they make the total. */
export function FundingCard() {
  const { say } = useReader();
  const { record, can } = useProject();
  const { run, problem } = useRun();
  const sources = inPrintedOrder(record.fundingSources);
  const isWriter = mayWrite(can, 'fundingSources');
  return (
    <section className="card stack" aria-labelledby="funding">
      <h2 id="funding">{say(budgetWords.funding)}</h2>
      <RefusedRemoval failed={problem} inUse={budgetWords.paidBy} />
      {sources.length === 0 ? (
        <p className="remark">{say(budgetWords.noFunding)}</p>
      ) : (
        <div className="scroll budget-scroll" tabIndex={0} role="group" aria-label={say(budgetWords.funding)}>
          <table className="table budget">
            <FundingHeads isWriter={isWriter} />
            <tbody>
              {sources.map((source) => (
                <FundingRow key={source.id} source={source} isWriter={isWriter} run={run} />
              ))}
            </tbody>
            <FundingTotal sources={sources} isWriter={isWriter} />
          </table>
        </div>
      )}
      {isWriter && <AddSource run={run} />}
    </section>
  );
}

function FundingHeads({ isWriter }: { readonly isWriter: boolean }) {
  const { say } = useReader();
  return (
    <thead>
      <tr>
        <th scope="col">{say(budgetWords.organisation)}</th>
        <th scope="col" data-kind="number">
          {say(budgetWords.amount)}
        </th>
        <th scope="col" data-kind="number">
          {say(budgetWords.share)}
        </th>
        <th scope="col" data-kind="number">
          {say(budgetWords.agreedShare)}
        </th>
        <th scope="col">{say(budgetWords.inKind)}</th>
        {isWriter && <td className="no-print" />}
      </tr>
    </thead>
  );
}

function FundingTotal({
  sources,
  isWriter,
}: {
  readonly sources: readonly Rows['fundingSources'][];
  readonly isWriter: boolean;
}) {
  const { say, tag } = useReader();
  const { record } = useProject();
  const amounts = sources.filter(({ inKind }) => inKind !== true).map(({ amount }) => amount);
  const together = sumOfKnown(amounts, budgetCurrencyOf(record) ?? '');
  const total = projectRowOf(record)?.statedTotal ?? eligibleTotalOf(record);
  const share = shareOf(together, total);
  return (
    <tfoot>
      <tr>
        <th scope="row">{say(budgetWords.fundingTotal)}</th>
        <td data-kind="number">
          <bdi>{together === undefined ? say(budgetWords.unknown) : formatMoney(tag, together)}</bdi>
        </td>
        <td data-kind="number">
          <bdi>{share !== undefined && formatShare(tag, share)}</bdi>
        </td>
        <td colSpan={isWriter ? 3 : 2} />
      </tr>
      <tr>
        <th scope="row">{say(budgetWords.budgetTotal)}</th>
        <td data-kind="number">
          <bdi>{total === undefined ? say(budgetWords.unknown) : formatMoney(tag, total)}</bdi>
        </td>
        <td colSpan={isWriter ? 4 : 3} />
      </tr>
    </tfoot>
  );
}
