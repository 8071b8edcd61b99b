import type { Project, Rows } from '../project.ts';
import { itemsInOrder } from '../workplan/schedule.ts';
import { itemTitles } from '../workplan/titles.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { nameOf } from './words/name-of.ts';

/** Items of a work plan can be told apart by their titles, leaving aside ordinals such as `Training 3:`. */
export const workPlanTitlesAreDistinct: Check = {
  id: 'work-plan-titles-are-distinct',
  catalogue: 'AC-11',
  severity: 'advice',
  rule: 'Good practice: a title says what is special about its item - the topic, the group, the place - so that two items are not confused.',
  message: 'Items {items} have one title: “{title}”.',
  find,
};

function find(project: Project): readonly Found[] {
  const titles = itemTitles(project);
  return project.workPlans.flatMap((plan) => {
    const groups = new Map<string, Rows['workPlanItems'][]>();
    for (const item of itemsInOrder(project, plan)) {
      const key = titles.get(item)?.key ?? '';
      const known = groups.get(key);
      if (known) known.push(item);
      else groups.set(key, [item]);
    }
    return [...groups].flatMap(([key, items]) => (key === '' || items.length < 2 ? [] : [toFound(items)]));
  });
}

function toFound(items: readonly Rows['workPlanItems'][]): Found {
  return {
    at: items.map((item) => placeOf('workPlanItems', item, 'title')),
    params: { items: items.map(nameOf), title: items[0]?.title ?? {} },
  };
}
