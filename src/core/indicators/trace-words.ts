/** What stands behind a value, in words: for the annex of reports and for the command line. */

import { addDecimals } from '../base/decimal.ts';
import type { Text } from '../base/text.ts';
import type { EventType } from '../evidence/event-type.ts';
import { findRow } from '../indexes.ts';
import type { Project, Rows } from '../project.ts';
import { type Words, say, text, value } from '../report/phrase.ts';
import { eventTypeWords } from '../report/sections/words/event-types.ts';
import { formulaMessages, formulaWords } from './formulas/formula-words.ts';
import type { Split, SplitReason } from './formulas/compute.ts';
import type { People } from './formulas/formula-kind.ts';
import type { Trace, TraceLine, TracePart } from './trace.ts';

/** The messages of a trace. */
export const traceWords = {
  typed: 'Typed, not computed',
  reason: 'typed instead of the computed value: {reason}',
  correction: 'a correction of what was reported: {reason}',
  list: '{participations, plural, one {# person came} other {# people came}}, {persons} of them for the first time',
  heads: '{participations, plural, one {# head} other {# heads}} counted, without a list',
  notCounted: 'nobody was counted',
  organisationsOf: 'by its list of people',
  noList: 'no list of people',
  before: 'had come before the period already',
  people:
    '{persons, plural, one {# person} other {# persons}}, {participations, plural, one {# participation} other {# participations}}',
  mayRepeat:
    'Somebody may be counted twice: nothing tells apart those who were counted by heads, or for several indicators.',
  notKept:
    'How many different people came is kept to date and for the periods of reports: between other days nobody can tell.',
  uncounted: '{count, plural, one {At # event} other {At # events}} nobody was counted.',
  addsUp: '{dimension}: adds up',
  short: '{dimension}: {sum} of {total}',
  notRead: 'nobody can tell whom {categories} means',
  notNoted: '{count} not noted',
  inSeveral: '{count} counted in several groups',
  item: 'item {code}|work plan',
} as const;

/** Every message that the words of a trace can have. */
export const traceMessages: readonly string[] = [
  ...Object.values(traceWords),
  ...Object.values(eventTypeWords),
  ...formulaMessages,
];

/** What a value is: its formula, else that it was typed. */
export const wordsOfBasis = (project: Project, { indicator }: Trace): readonly Words[] =>
  indicator.formula === undefined ? [say(traceWords.typed)] : formulaWords(project, indicator.formula);

/** What was counted, as people call it: an event by its title, else by that of its item or its type; the number of its item after it. */
export function nameOfLine(project: Project, line: TraceLine): readonly Words[] {
  const { row, items } = line;
  const item = findRow(project, 'workPlanItems', items[0]);
  const code = item?.code === undefined ? [] : [say(traceWords.item, { code: item.code })];
  const adjustment = findRow(project, 'adjustments', row);
  const event = findRow(project, 'events', adjustment?.corrects ?? row);
  if (event) return [named(event.title ?? item?.title, event.type), ...code, ...correctionOf(adjustment)];
  return nameOfOther(project, line) ?? [wordsOfTyped(findRow(project, 'observations', row)), ...code];
}

const correctionOf = (row: Rows['adjustments'] | undefined): readonly Words[] =>
  row === undefined ? [] : [say(traceWords.correction, { reason: row.reason })];

/** A document or another indicator by its title. */
function nameOfOther(project: Project, { row }: TraceLine): readonly Words[] | undefined {
  const document = findRow(project, 'documents', row);
  if (document) return [text(document.title)];
  const indicator = findRow(project, 'indicators', row);
  if (indicator === undefined) return undefined;
  return [...(indicator.code === undefined ? [] : [value(indicator.code)]), text(indicator.title)];
}

const named = (title: Text | undefined, type: EventType): Words =>
  title === undefined ? say(eventTypeWords[type]) : text(title);

function wordsOfTyped(row: Rows['observations'] | undefined): Words {
  if (row?.reason !== undefined) return say(traceWords.reason, { reason: row.reason });
  return row?.note === undefined ? say(traceWords.typed) : text(row.note);
}

/** How a line was counted; nothing where there is nothing to say of it. */
export function wordsOfCount({ counted, persons, participations }: TraceLine): readonly Words[] {
  if (counted === undefined) return [];
  if (participations === undefined)
    return [say(counted === 'list' ? traceWords.organisationsOf : traceWords.noList)];
  if (counted === 'not') return [say(traceWords.notCounted)];
  if (counted === 'heads') return [say(traceWords.heads, { participations })];
  return [say(traceWords.list, { participations, persons: persons ?? 0 })];
}

/** What is to be said below the lines of a part: people in both units, and what is uncertain about them. */
export function wordsOfPart({ people, term, value: counted, lines }: TracePart): readonly Words[] {
  if (people !== undefined) return wordsOfPeople(people);
  const isNotKept = term.kind === 'persons' && counted === undefined && lines.length > 0;
  return isNotKept ? [say(traceWords.notKept)] : [];
}

const wordsOfPeople = ({ persons, participations, uncounted, mayRepeat }: People): readonly Words[] => [
  say(traceWords.people, { persons, participations }),
  ...(mayRepeat ? [say(traceWords.mayRepeat)] : []),
  ...(uncounted > 0 ? [say(traceWords.uncounted, { count: uncounted })] : []),
];

/** Whether a split adds up, else how far it comes and why. */
export const wordsOfSplit = ({ dimension, sum, difference, why }: Split): readonly Words[] =>
  difference === '0'
    ? [say(traceWords.addsUp, { dimension })]
    : [
        say(traceWords.short, {
          dimension,
          sum: { decimal: sum },
          total: { decimal: addDecimals(sum, difference) },
        }),
        ...why.map(wordsOfReason),
      ];

const wordsOfReason = (reason: SplitReason): Words =>
  reason.is === 'not-read'
    ? say(traceWords.notRead, { categories: reason.categories })
    : say(reason.is === 'not-noted' ? traceWords.notNoted : traceWords.inSeveral, {
        count: { decimal: reason.count },
      });

/** The documents that prove a line, by their titles. */
export const sourcesOf = (project: Project, { sources }: TraceLine): readonly Words[] =>
  sources.flatMap((id) => {
    const document = findRow(project, 'documents', id);
    return document === undefined ? [] : [text(document.title)];
  });
