import { type Text, wordsOf } from '../../base/text.ts';
import { onceOf } from '../../indexes.ts';
import type { Rows } from '../../project.ts';
import { isAccompaniment } from './accompaniment.ts';

const oneOffKinds: ReadonlySet<string | undefined> = new Set([
  'workshop',
  'training',
  'training-of-trainers',
  'study-visit',
  'conference',
  'dialogue',
  'meeting',
  'mission',
]);

const longWork =
  /\b(?:support|develop(?:ment|ing)?|coaching|mentoring|assessments?|analys[ie]s|background study|drafting|creation|roll-?out|cycles?|series|campaigns?|programmes? of|regular|monthly|quarterly)\b|appui|soutien|développement|élaboration|évaluation|étude de fond|rédaction|création|(?:^|\s)(?:cycle|série|campagne)s?\b|mensuel|trimestriel/i;

/** Whether an item happens once: an event by its kind, or an accompaniment to one, whose title does not speak of longer work. */
export const isOneOff = onceOf(({ kind, title }: Rows['workPlanItems']): boolean => {
  const isEvent = oneOffKinds.has(kind) || isAccompaniment(title) || statedDaysOf(title) !== undefined;
  return isEvent && !wordsOf(title).some((words) => longWork.test(words));
});

const numberWords: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
};
const english = /\b(\d{1,2}|one|two|three|four|five)[ -]days?\b/i;
const french = /(?:\bde|\bd['’])\s?(\d{1,2}|une?|deux|trois|quatre|cinq) (?:jours?|journées?)/i;

/** The days that a title gives an event, `A 3-day training`, `Formation de trois jours`; `undefined` where it gives none. */
export function statedDaysOf(title: Text): number | undefined {
  const match = wordsOf(title)
    .filter((words) => /day|jour/i.test(words))
    .map((words) => english.exec(words) ?? french.exec(words))
    .find((found) => found !== null);
  const word = match?.[1]?.toLowerCase();
  return word === undefined ? undefined : (numberWords[word] ?? Number(word));
}
