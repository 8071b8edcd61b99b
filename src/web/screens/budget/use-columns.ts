import { useSearchParams } from '../../router.tsx';
import { useProject } from '../../project/project-context.tsx';
import { yearsOf } from './line-figures.ts';

/** A group of columns that can be hidden. */
export const columnGroups = ['detail', 'years', 'spending'] as const;
/** A group of columns that can be hidden. */
export type ColumnGroup = (typeof columnGroups)[number];

/** Which columns the budget shows: those for which it has anything, but for groups that the address hides. */
export type Columns = {
  readonly isShown: (group: ColumnGroup) => boolean;
  readonly years: readonly string[];
  /** How many columns there are in all. */
  readonly count: number;
};

/** The columns, with the groups that there are to choose from and how to choose. Where there is spending, years are shown when they are asked for. */
export function useColumns() {
  const { record } = useProject();
  const [params, setParams] = useSearchParams();
  const years = yearsOf(record);
  const hasSpending = record.expenditures.length > 0;
  const hidden = params.get('hide')?.split(' ') ?? (hasSpending ? ['years'] : []);
  const there = columnGroups.filter(
    (group) => group === 'detail' || (group === 'years' ? years.length > 0 : hasSpending),
  );
  const isShown = (group: ColumnGroup): boolean => there.includes(group) && !hidden.includes(group);
  const choose = (group: ColumnGroup, isWanted: boolean): void => {
    const next = columnGroups.filter((one) => (one === group ? !isWanted : hidden.includes(one)));
    setParams((before) => new URLSearchParams({ ...Object.fromEntries(before), hide: next.join(' ') }), {
      replace: true,
    });
  };
  const extra =
    (isShown('detail') ? 3 : 0) + (isShown('years') ? years.length : 0) + (isShown('spending') ? 2 : 0);
  const columns: Columns = { isShown, years: isShown('years') ? years : [], count: 7 + extra };
  return { columns, there, choose };
}
