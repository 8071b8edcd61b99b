/**
 * A record of any size as a project of many years leaves it: complete and consistent, but for a slip in about one row of a hundred, so that
 * every check has rows to look at and few findings to give. The same sizes give the same record.
 */

import { addMonths, firstDayOf, lastDayOf, listMonths, month } from '../src/core/base/month.ts';
import { money } from '../src/core/base/money.ts';
import type { Project } from '../src/core/project.ts';
import { aProject, aProjectRow, aReport } from '../src/core/testing.ts';
import { logframeOf } from './large-logframe.ts';
import { planningOf } from './large-planning.ts';
import { headingCents, headings, surroundingsOf } from './large-surroundings.ts';

/** How much of what; the other tables follow. */
export type Sizes = {
  readonly items: number;
  readonly itemsPerPlan: number;
  readonly indicators: number;
  /** Months with a value of each indicator. */
  readonly periods: number;
};

const firstMonth = month('2005-01');

/** The record of these sizes. */
export function largeProject(sizes: Sizes): Project {
  const lastMonth = addMonths(firstMonth, Math.max(sizes.periods, 24) - 1);
  const months = listMonths(firstMonth, lastMonth);
  const outputs = Math.max(2, Math.ceil(sizes.indicators / 5));
  const activities = outputs * 3;
  const project = aProjectRow({
    title: { en: 'Programme of many years' },
    start: firstDayOf(firstMonth),
    end: lastDayOf(addMonths(lastMonth, 12)),
    countries: ['LY', 'TN'],
    statedTotal: money((headings * headingCents) / 100, 'EUR'),
  });
  return aProject({
    project: [project],
    reports: [aReport({ from: firstDayOf(addMonths(lastMonth, -11)), to: lastDayOf(lastMonth) })],
    ...logframeOf({
      outputs,
      activities,
      indicators: sizes.indicators,
      months: months.slice(0, sizes.periods),
    }),
    ...planningOf({ ...sizes, activities, lastMonth }),
    ...surroundingsOf(Math.ceil(sizes.items / 10), months),
  });
}
