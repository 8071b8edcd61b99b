import { type Text, wordsOf } from '../base/text.ts';
import { itemsOfActivity } from '../indexes.ts';
import type { Project, Rows } from '../project.ts';
import { type Quantity, otherMentionOf, quantitiesOf } from '../workplan/quantities.ts';
import { type Check, type Found, type Place, placeOf } from './check.ts';
import { componentOf, hasCrosswalk } from '../workplan/crosswalk.ts';
import { nameOf } from './words/name-of.ts';

/** A number that an activity promises stands wherever the same things are named again. */
export const quantitiesAreRepeated: Check = {
  id: 'quantities-are-repeated',
  catalogue: 'AC-19',
  severity: 'warning',
  rule: 'Good practice: a quantity that one activity promises is the same in all places; where it is missing, the scope is open to dispute.',
  message: 'Activity {activity} promises “{expected}”; elsewhere it is “{actual}” ({others}).',
  find,
};

type Mention = { readonly name: string | Text; readonly words: string; readonly place: Place };

function find(project: Project): readonly Found[] {
  return project.activities.flatMap((activity) =>
    wordsOf(activity.title)
      .flatMap(quantitiesOf)
      .flatMap((quantity) => findQuantity(project, activity, quantity)),
  );
}

function findQuantity(project: Project, activity: Rows['activities'], quantity: Quantity): readonly Found[] {
  const family = project.activities.filter(
    (other) => other !== activity && componentOf(other) === componentOf(activity),
  );
  const linked = [activity, ...family].flatMap((one) => itemsOfActivity(project, one.id));
  const items = hasCrosswalk(project) ? [...new Set(linked)] : project.workPlanItems;
  const mentions = [
    ...items.flatMap((item) => mentionIn(item, quantity, placeOf('workPlanItems', item, 'title'))),
    ...family.flatMap((other) => mentionIn(other, quantity, placeOf('activities', other, 'title'))),
  ];
  if (mentions.length === 0) return [];
  return [
    {
      at: [...mentions.map(({ place }) => place), placeOf('activities', activity, 'title')],
      params: {
        activity: nameOf(activity),
        expected: [quantity.number, ...quantity.words].join(' '),
        actual: [...new Set(mentions.map(({ words }) => words))],
        others: mentions.map(({ name }) => name),
      },
    },
  ];
}

function mentionIn(
  row: Rows['activities'] | Rows['workPlanItems'],
  quantity: Quantity,
  place: Place,
): readonly Mention[] {
  const words = wordsOf(row.title)
    .map((title) => otherMentionOf(title, quantity))
    .find((mention) => mention !== undefined);
  return words === undefined ? [] : [{ name: nameOf(row), words, place }];
}
