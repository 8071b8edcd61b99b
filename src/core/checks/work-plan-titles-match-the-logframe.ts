import { wordsOf } from '../base/text.ts';
import { onceOf } from '../indexes.ts';
import type { Project, Rows } from '../project.ts';
import {
  type Difference,
  contentWordsOf,
  slightDifference,
  stemOf,
  titleKeyOf,
  titlesInOneLanguage,
} from '../workplan/titles.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { nameOf } from './words/name-of.ts';

/** A work-plan item that delivers an activity has its title; a word or two that differ are a slip or an undeclared change. */
export const workPlanTitlesMatchTheLogframe: Check = {
  id: 'work-plan-titles-match-the-logframe',
  catalogue: 'AC-10',
  severity: 'warning',
  rule: 'Good practice: one activity has one title in all documents; a title that changes in a word or two hides a change of content.',
  message:
    'Activity {activity} says “{expected}” in the logframe and “{actual}” in the work plan (item {items}): “{title}”.',
  find,
};

type Activity = Rows['activities'];
type Item = Rows['workPlanItems'];
type Drift = Difference & { readonly activity: Activity; readonly items: readonly Item[] };

function find(project: Project): readonly Found[] {
  const drifts = new Map<string, Drift>();
  const driftFrom = driftsFrom(project.activities);
  for (const item of project.workPlanItems) {
    const drift = driftFrom(item);
    if (drift === undefined) continue;
    const key = `${drift.activity.id} ${titleKeyOf(item.title)}`;
    drifts.set(key, { ...drift, items: [...(drifts.get(key)?.items ?? []), item] });
  }
  return [...drifts.values()].map(toFound);
}

/** How an item differs from its activities, kept as long as it and they are the same. */
const driftsFrom = onceOf((activities: readonly Activity[]) => {
  const among = beginningsIn(activities);
  return onceOf((item: Item) => driftOf(among, item));
});

function driftOf(among: Beginnings, item: Item): Omit<Drift, 'items'> | undefined {
  const pairs = candidatesFor(among, item).flatMap((activity) => {
    const titles = titlesInOneLanguage(activity.title, item.title);
    return titles === undefined
      ? []
      : [{ activity, printed: contentWordsOf(titles[0]), planned: contentWordsOf(titles[1]) }];
  });
  if (pairs.some(({ printed, planned }) => sayStems(printed) === sayStems(planned))) return undefined;
  for (const { activity, printed, planned } of pairs) {
    const difference = slightDifference(printed, planned);
    if (difference !== undefined) return { ...difference, activity };
  }
  return undefined;
}

const sayStems = (words: readonly string[]): string => words.map(stemOf).join(' ');

/** The activities that an item names, else all of them, where most of the beginnings of longer words are the same; others need no closer look. */
function candidatesFor({ byId, byBeginning, beginnings }: Beginnings, item: Item): readonly Activity[] {
  const own = beginningsOf(item.title);
  const isClose = (activity: Activity): boolean => shareMost(own, beginnings.get(activity) ?? new Set());
  const ids = item.activities ?? [];
  if (ids.length > 0) {
    return ids.flatMap((id) => byId.get(id) ?? []).filter(isClose);
  }
  return [...new Set(own.flatMap((beginning) => byBeginning.get(beginning) ?? []))].filter(isClose);
}

function shareMost(own: readonly string[], other: ReadonlySet<string>): boolean {
  const shared = own.reduce((count, beginning) => count + (other.has(beginning) ? 1 : 0), 0);
  return shared * 5 >= Math.max(own.length, other.size) * 3;
}

const beginningOfLongerWord = /(?<![^ ])[^ ]{4,6}/g;

const beginningsOf = (title: Item['title']): readonly string[] =>
  wordsOf(title).flatMap((words) => words.toLowerCase().match(beginningOfLongerWord) ?? []);

type Beginnings = {
  readonly byId: ReadonlyMap<string, Activity>;
  readonly beginnings: ReadonlyMap<Activity, ReadonlySet<string>>;
  readonly byBeginning: ReadonlyMap<string, readonly Activity[]>;
};

function beginningsIn(activities: readonly Activity[]): Beginnings {
  const beginnings = new Map(activities.map((activity) => [activity, new Set(beginningsOf(activity.title))]));
  const byBeginning = new Map<string, Activity[]>();
  for (const [activity, own] of beginnings) {
    for (const beginning of own) {
      const known = byBeginning.get(beginning);
      if (known) known.push(activity);
      else byBeginning.set(beginning, [activity]);
    }
  }
  return { byId: new Map(activities.map((activity) => [activity.id, activity])), beginnings, byBeginning };
}

function toFound({ activity, items, onlyFirst, onlySecond }: Drift): Found {
  return {
    at: [
      ...items.map((item) => placeOf('workPlanItems', item, 'title')),
      placeOf('activities', activity, 'title'),
    ],
    params: {
      activity: nameOf(activity),
      expected: onlyFirst,
      actual: onlySecond,
      items: items.map(nameOf),
      title: items[0]?.title ?? {},
    },
  };
}
