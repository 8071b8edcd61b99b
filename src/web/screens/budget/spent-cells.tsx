import { Bar } from '../../ui/bar.tsx';
import { useReader } from '../../say.tsx';
import { toTenthOfPercent } from '../../../core/report/sections/words/indicator-values.ts';
import { formatShare } from '../../../i18n/number.ts';
import { AmountCell } from './amount-cell.tsx';
import type { Spent } from './line-figures.ts';
import { budgetWords } from './words.ts';

/** What was spent, and as a bar which share of the amount it is. */
export function SpentCells({ of: { spent, share }, name }: { readonly of: Spent; readonly name: string }) {
  const { say, tag } = useReader();
  const part = share === undefined ? undefined : Number(share);
  return (
    <>
      <AmountCell amount={spent} />
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
