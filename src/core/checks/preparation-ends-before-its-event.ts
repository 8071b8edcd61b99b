import { type Day, daysBetween } from '../base/day.ts';
import { type Text, wordsOf } from '../base/text.ts';
import { findRow, itemsOfStrand } from '../indexes.ts';
import type { Project, Rows } from '../project.ts';
import { contentWordsOf } from '../workplan/titles.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { isAccompaniment, isPreparation } from './words/accompaniment.ts';
import { nameOf } from './words/name-of.ts';

/**
 * A preparation ends at least a day before what it prepares. Where the record does not say what it prepares, it is the accompaniment of the same
 * strand whose note names the same meeting: three words of both notes are the same.
 */
export const preparationEndsBeforeItsEvent: Check = {
  id: 'preparation-ends-before-its-event',
  catalogue: 'WP-12',
  severity: 'warning',
  rule: 'Good practice: a preparation ends before its event, early enough for people to travel and to use what they learned.',
  message:
    'Item {item} prepares item {event} but ends on {until}, and the event starts on {start}: {days, plural, =0 {no day} one {# day} other {# days}} between them.',
  find,
};

type Item = Rows['workPlanItems'];

function find(project: Project): readonly Found[] {
  return project.workPlanItems.flatMap((item) =>
    preparedBy(project, item).flatMap((event) => {
      const [until, start] = [daysOf(item, 'to').at(-1), daysOf(event, 'from')[0]];
      if (until === undefined || start === undefined || until < start) return [];
      return [toFound(item, event, { until, start })];
    }),
  );
}

function preparedBy(project: Project, item: Item): readonly Item[] {
  const { prepares = [], dates = [] } = item;
  const named = prepares.flatMap((id) => findRow(project, 'workPlanItems', id) ?? []);
  if (named.length > 0 || dates.length === 0 || !isPreparation(item.title)) return named;
  const words = namesIn(item);
  return itemsOfStrand(project, item.strand ?? '').filter((other) => {
    if (other === item || !isAccompaniment(other.title)) return false;
    return [...namesIn(other)].filter((word) => words.has(word)).length >= 3;
  });
}

const namesIn = (item: Item): ReadonlySet<string> =>
  new Set(
    (item.notes ?? [])
      .flatMap((note: { readonly text: Text }) => wordsOf(note.text))
      .flatMap(contentWordsOf)
      .filter(isNoDate),
  );

const dateWords = new Set(
  (
    'completed planned held done january february march april may june july august september october november december ' +
    'réalisé réalisée prévu prévue tenu tenue janvier février mars avril mai juin juillet août septembre octobre novembre décembre'
  ).split(' '),
);
const isNoDate = (word: string): boolean => !dateWords.has(word) && word.length > 1;

const daysOf = (item: Item, end: 'from' | 'to'): readonly Day[] =>
  (item.dates ?? []).map((date) => date[end]).toSorted();

type Days = { readonly until: Day; readonly start: Day };

const toFound = (item: Item, event: Item, { until, start }: Days): Found => ({
  at: [placeOf('workPlanItems', item, 'dates'), placeOf('workPlanItems', event, 'dates')],
  params: {
    item: nameOf(item),
    event: nameOf(event),
    until,
    start,
    days: Math.max(0, daysBetween(until, start)),
  },
});
