/** The months of a plan as columns of its grid: each by itself, or by quarters. */

import type { Month } from '../../../core/base/month.ts';
import { nameOfMonth } from '../../../i18n/month-words.ts';
import type { Reader } from '../../say.tsx';

/** How the months of a plan are shown. */
export type Zoom = 'month' | 'quarter';

/** A column of months: one, or those of a quarter. */
export type Span = {
  readonly id: string;
  readonly head: string;
  readonly year: string;
  readonly months: readonly Month[];
};

/** The columns for the months of a plan. */
export function spansOf(months: readonly Month[], zoom: Zoom): readonly Span[] {
  if (zoom === 'month')
    return months.map((month) => ({
      id: month,
      head: month.slice(5),
      year: month.slice(0, 4),
      months: [month],
    }));
  const quarters = new Map<string, Month[]>();
  for (const month of months) {
    const id = `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;
    quarters.set(id, [...(quarters.get(id) ?? []), month]);
  }
  return [...quarters].map(([id, own]) => ({ id, head: id.slice(5), year: id.slice(0, 4), months: own }));
}

/** A month in the words of its reader: April 2022. */
export const monthName = ({ tag }: Reader, month: Month): string => nameOfMonth(tag, month);
