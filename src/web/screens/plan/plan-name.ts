import { formatMonth } from '../../../i18n/dates.ts';
import type { Rows } from '../../../core/project.ts';
import { columnsOf } from '../../../core/workplan/schedule.ts';
import type { Reader } from '../../say.tsx';
import { planWords } from './words.ts';

/** What a plan is called: by its words, else by its months. */
export function planName({ say, pick }: Reader, plan: Rows['workPlans']): string {
  const title = pick(plan.title);
  if (title !== '') return title;
  const months = columnsOf(plan);
  const [from, to] = [months[0], months.at(-1)];
  if (from === undefined || to === undefined) return say(planWords.plan);
  return say(planWords.planOf, { from: formatMonth(from), to: formatMonth(to) });
}
