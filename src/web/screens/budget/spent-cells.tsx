import type { Id } from '../../../core/base/id.ts';
import type { Money } from '../../../core/base/money.ts';
import { useProject } from '../../project/project-context.tsx';
import { addressOf } from '../../routes.ts';
import { Link } from '../../router.tsx';
import { Bar } from '../../ui/bar.tsx';
import { useReader } from '../../say.tsx';
import { toTenthOfPercent } from '../../../core/report/sections/words/indicator-values.ts';
import { formatShare } from '../../../i18n/number.ts';
import { AmountCell } from './amount-cell.tsx';
import type { Spent } from './line-figures.ts';
import { moneyWords } from './money/words.ts';
import { useAmount } from './use-amount.ts';
import { budgetWords } from './words.ts';

/** What was spent, and as a bar which share of the amount it is. Where it is what was spent on a `line`, it leads to the costs that make it up. */
export function SpentCells({
  of: { spent, share },
  name,
  line,
}: {
  readonly of: Spent;
  readonly name: string;
  readonly line?: Id;
}) {
  const { say, tag } = useReader();
  const part = share === undefined ? undefined : Number(share);
  return (
    <>
      {line === undefined ? (
        <AmountCell amount={spent} />
      ) : (
        <LinkedAmount amount={spent} name={name} line={line} />
      )}
      <td className="budget-execution">
        {share !== undefined && part !== undefined && (
          <>
            <Bar
              share={part}
              label={say(budgetWords.of, { what: say(budgetWords.execution), line: name })}
              tone={part > 1 ? 'late' : undefined}
            />
            <bdi className="meta">
              {part > 1 && <span aria-hidden="true">▲ </span>}
              {formatShare(tag, toTenthOfPercent(share))}
            </bdi>
          </>
        )}
      </td>
    </>
  );
}

function LinkedAmount({
  amount,
  name,
  line,
}: {
  readonly amount: Money | undefined;
  readonly name: string;
  readonly line: Id;
}) {
  const { say } = useReader();
  const { place } = useProject();
  const amountInWords = useAmount();
  const href = addressOf(place, 'budget', { query: { show: 'costs', line } });
  const words = amount === undefined ? say(budgetWords.unknown) : amountInWords(amount);
  return (
    <td data-kind="number">
      <Link href={href} aria-label={`${words}: ${say(moneyWords.costsOn, { line: name })}`}>
        <bdi>{words}</bdi>
      </Link>
    </td>
  );
}
