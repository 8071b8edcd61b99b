import { addDays } from '../../base/day.ts';
import { divideDecimals } from '../../base/decimal.ts';
import { type Money, toDecimal } from '../../base/money.ts';
import { spentBefore } from '../../budget/spending.ts';
import { eligibleTotalOf } from '../../budget/totals.ts';
import type { Rows } from '../../project.ts';
import type { Words } from '../phrase.ts';
import { holdOfOpenItem } from '../sections/items/held-items.ts';
import { toTenthOfPercent } from '../sections/words/indicator-values.ts';
import { eventValues } from './event-values.ts';
import { type LiveContext, type LiveValue, known, textOf, valuesOf } from './live-value.ts';

/** What the text can say of the whole project. */
export const projectValues: readonly LiveValue[] = valuesOf('project', [
  { name: 'title', summary: 'Its title.', compute: (row) => textOf(row.title) },
  { name: 'acronym', summary: 'Its acronym.', compute: ({ acronym }) => known(acronym) },
  { name: 'start', summary: 'Its first day.', compute: ({ start }) => known(start) },
  { name: 'end', summary: 'Its last day.', compute: ({ end }) => known(end) },
  { name: 'budget', summary: 'Its stated total, else the sum of its eligible costs.', compute: budget },
  { name: 'spent', summary: 'What was spent to date.', compute: (_, context) => known(spentIn(context)) },
  {
    name: 'spent-share',
    summary: 'What was spent to date, as a percentage of the budget.',
    compute: spentShare,
  },
  {
    name: 'items',
    summary: 'How many items its work plans have.',
    compute: (_, context) => countItems(context, () => true),
  },
  {
    name: 'items-completed',
    summary: 'How many items of its work plans are completed.',
    compute: (_, context) => countItems(context, ({ state }) => state === 'completed'),
  },
  {
    name: 'items-on-hold',
    summary: 'How many items of its work plans are on hold.',
    compute: (_, context) =>
      countItems(context, (item) => holdOfOpenItem(context.project, item, context.asOf) !== undefined),
  },
  ...eventValues<Rows['project']>('to date', (_, { project, asOf }) =>
    project.events.filter((event) => event.to <= asOf),
  ),
]);

function budget(row: Rows['project'], context: LiveContext): Words | undefined {
  return known(totalOf(row, context));
}

function spentShare(row: Rows['project'], context: LiveContext): Words | undefined {
  const [total, spent] = [totalOf(row, context), spentIn(context)];
  if (row.valuesReadFrom?.['statedTotal']?.confidence === 'guess') return undefined;
  if (total === undefined || spent?.currency !== total.currency) return undefined;
  const share = divideDecimals(toDecimal(spent), toDecimal(total), 6);
  return known(share && { share: toTenthOfPercent(share) });
}

const totalOf = (row: Rows['project'], { project }: LiveContext): Money | undefined =>
  row.statedTotal ?? (project.budgetLines.length === 0 ? undefined : eligibleTotalOf(project));

const spentIn = ({ project, asOf }: LiveContext): Money | undefined =>
  project.expenditures.length === 0 ? undefined : spentBefore(project, addDays(asOf, 1));

const countItems = (
  { project }: LiveContext,
  isMeant: (item: Rows['workPlanItems']) => boolean,
): Words | undefined =>
  project.workPlanItems.length === 0 ? undefined : known(project.workPlanItems.filter(isMeant).length);
