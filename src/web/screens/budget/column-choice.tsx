import { useReader } from '../../say.tsx';
import type { ColumnGroup, Columns } from './use-columns.ts';
import { budgetWords } from './words.ts';

const names = {
  detail: budgetWords.showDetail,
  years: budgetWords.showYears,
  spending: budgetWords.showSpending,
} as const;

/** Which columns to show, of those for which the budget has anything. */
export function ColumnChoice({
  columns,
  there,
  choose,
}: {
  readonly columns: Columns;
  readonly there: readonly ColumnGroup[];
  readonly choose: (group: ColumnGroup, isWanted: boolean) => void;
}) {
  const { say } = useReader();
  return (
    <fieldset className="column-choice no-print">
      <legend className="visually-hidden">{say(budgetWords.columns)}</legend>
      {there.map((group) => (
        <label key={group}>
          <input
            type="checkbox"
            checked={columns.isShown(group)}
            onChange={(event) => choose(group, event.target.checked)}
          />{' '}
          {say(names[group])}
        </label>
      ))}
    </fieldset>
  );
}
