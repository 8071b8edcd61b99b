import type { Rows } from '../../project.ts';
import { type Words, say } from '../phrase.ts';
import { holdOfOpenItem } from '../sections/items/held-items.ts';
import { sayDays } from '../sections/words/spans.ts';
import { stateWords } from './live-value-words.ts';
import { type LiveContext, type LiveValue, textOf, valuesOf } from './live-value.ts';

type Item = Rows['workPlanItems'];

/** What the text can say of a work-plan item. */
export const workPlanValues: readonly LiveValue[] = valuesOf('workPlanItems', [
  { name: 'title', summary: 'Its title.', compute: (row) => textOf(row.title) },
  { name: 'state', summary: 'Its state; on hold while a hold is in force.', compute: state },
  { name: 'dates', summary: 'The days on which it was held, else for which it is planned.', compute: dates },
]);

function state(item: Item, { project, asOf }: LiveContext): Words {
  const isHeld = holdOfOpenItem(project, item, asOf) !== undefined;
  return say(stateWords[isHeld ? 'held' : item.state]);
}

/** From the first day to the last. */
function dates({ dates: all = [] }: Item): Words | undefined {
  const done = all.filter((date) => date.is === 'done');
  const meant = done.length > 0 ? done : all;
  const from = meant.map((date) => date.from).toSorted()[0];
  const to = meant
    .map((date) => date.to)
    .toSorted()
    .at(-1);
  return from === undefined || to === undefined ? undefined : sayDays(from, to);
}
