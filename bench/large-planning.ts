import { type Day, addDays, weekdayOf } from '../src/core/base/day.ts';
import { type Month, addMonths, firstDayOf, listMonths, month } from '../src/core/base/month.ts';
import type { Project, Rows } from '../src/core/project.ts';
import { aHold, aStrand, aWorkPlan, anEvent, anItem } from '../src/core/testing.ts';
import { at, idAt, indexesTo, wordsOf } from './titles.ts';

/** How large the work plans are; the last one starts after `lastMonth`. */
export type PlanningSizes = {
  readonly items: number;
  readonly itemsPerPlan: number;
  readonly activities: number;
  readonly lastMonth: Month;
};

const strands = 5;

/** Strands, work plans of a year each with their items, what is on hold, and the events that took place. */
export function planningOf(sizes: PlanningSizes): Partial<Project> {
  const plans = Math.ceil(sizes.items / sizes.itemsPerPlan);
  const starts = indexesTo(plans).map((index) => addMonths(sizes.lastMonth, 1 - 12 * (plans - 1 - index)));
  const items = indexesTo(sizes.items).map((index) => item(index, starts, sizes));
  return {
    strands: indexesTo(strands).map((index) =>
      aStrand({ id: idAt('str', index), code: String(index + 1), title: { en: wordsOf(index + 9000, 3) } }),
    ),
    workPlans: starts.map((start, index) => plan(index, start)),
    workPlanItems: items,
    holds: items.filter((_, index) => index % 200 === 199).map(({ id }, index) => hold(id, index, sizes)),
    events: items.filter((one) => one.state === 'completed').map((one, index) => event(one, index)),
  };
}

const plan = (index: number, start: Month): Rows['workPlans'] =>
  aWorkPlan({
    id: idAt('wpl', index),
    title: { en: 'Work plan for 12 months' },
    from: start,
    to: addMonths(start, 11),
    columns: listMonths(start, addMonths(start, 11)),
    approved: { on: firstDayOf(start), by: { en: 'Steering committee' } },
  });

const verbs = ['Workshop on', 'Training of', 'Study visit to', 'Support to', 'Conference on'];
const kinds = ['workshop', 'training', 'study-visit', 'support', 'conference'] as const;

function item(index: number, starts: readonly Month[], sizes: PlanningSizes): Rows['workPlanItems'] {
  const planIndex = Math.floor(index / sizes.itemsPerPlan);
  const number = index % sizes.itemsPerPlan;
  const start = at(starts, planIndex);
  const inPlan = Math.min(sizes.itemsPerPlan, sizes.items - planIndex * sizes.itemsPerPlan);
  const inMonth = addMonths(start, (number * 5) % 12);
  const isPast = planIndex < starts.length - 1;
  const isSlip = index % 101 === 100;
  return anItem({
    id: idAt('itm', index),
    plan: idAt('wpl', planIndex),
    strand: idAt('str', Math.floor((number * strands) / inPlan)),
    code: String(number + (isSlip ? 2 : 1)),
    position: idAt('pos', index),
    title: { en: `${at(verbs, number)} ${wordsOf(isSlip ? index - 1 : index, 5)}` },
    kind: at(kinds, number),
    activities: [idAt('act', index % sizes.activities)],
    months: index % 200 === 199 ? [] : [inMonth],
    state: isPast ? 'completed' : 'planned',
    readFrom: { source: 'src_1', line: index + 1, printed: `${number + 1}`, confidence: 'certain' },
    ...(isPast ? { dates: [{ is: 'done', ...twoDaysIn(inMonth) }] } : {}),
  });
}

const hold = (id: string, index: number, { lastMonth }: PlanningSizes): Rows['holds'] =>
  aHold({
    id: idAt('hld', index),
    of: [id],
    since: firstDayOf(lastMonth),
    reviewOn: firstDayOf(addMonths(lastMonth, 6)),
    agreedWith: { en: 'Contracting authority' },
    reason: { en: 'Waits for the law' },
  });

const event = ({ id, months }: Rows['workPlanItems'], index: number): Rows['events'] =>
  anEvent({
    id: idAt('evt', index),
    items: [id],
    ...twoDaysIn(months[0] ?? month('2005-01')),
    place: { en: 'Town hall' },
    ...(index % 101 === 100 ? {} : { sources: ['src_1'] }),
    counts: [
      { of: { sex: 'women' }, count: 9 },
      { of: { sex: 'men' }, count: 8 },
    ],
  });

/** A Tuesday and the Wednesday after it. */
function twoDaysIn(of: Month): { readonly from: Day; readonly to: Day } {
  const tuesday = addDays(firstDayOf(of), 7 + ((9 - weekdayOf(firstDayOf(of))) % 7));
  return { from: tuesday, to: addDays(tuesday, 1) };
}
