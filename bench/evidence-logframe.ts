/** A logframe whose values come from evidence: 4 outcomes, 12 outputs, 50 indicators by sex and institution, and events with lists of people. */

import { day } from '../src/core/base/day.ts';
import { decimal } from '../src/core/base/decimal.ts';
import { fingerprint } from '../src/core/base/hash.ts';
import { idOf } from '../src/core/base/id.ts';
import { addMonths, firstDayOf, lastDayOf, month } from '../src/core/base/month.ts';
import type { Period } from '../src/core/base/period.ts';
import type { EventType } from '../src/core/evidence/event-type.ts';
import type { Formula } from '../src/core/indicators/formulas/formula.ts';
import type { Rows } from '../src/core/project.ts';
import type { Participation } from '../src/core/register/participation.ts';
import {
  aParticipation,
  aProject,
  aReport,
  aResult,
  aStrand,
  anEvent,
  anIndicator,
  anItem,
  anObservation,
} from '../src/core/testing.ts';
import { at, idAt, indexesTo } from './titles.ts';

/** How many people come to each event. */
export const peopleEach = 25;
const [strands, institutions, quarters] = [4, 6, 12];
const first = month('2022-01');
/** Without trainings of trainers, which whoever counts trainings counts too. */
const types: readonly EventType[] = ['workshop', 'training', 'study-visit', 'conference', 'dialogue'];

/** The quarters that are reported. */
export const periods: readonly Period[] = indexesTo(quarters).map((nth) => ({
  from: firstDayOf(addMonths(first, nth * 3)),
  to: lastDayOf(addMonths(first, nth * 3 + 2)),
}));

/** The last day of all. */
export const lastDay = periods.at(-1)?.to ?? day('2024-12-31');

/** How the values are split. */
export const dimensions = [
  { name: 'sex', categories: ['women', 'men'] },
  { name: 'institution', categories: indexesTo(institutions).map((nth) => `Institution ${nth}`) },
];

/** The record with its events, and who came to them: each event of one type and strand, so that it counts for two indicators and two ratios. */
export function evidenceOf(events: number) {
  const rows = indexesTo(events).map((nth) => eventAt(nth));
  return {
    project: aProject({
      results: indexesTo(16).map((nth) =>
        aResult({
          id: idAt('res', nth),
          code: nth < 4 ? `${nth + 1}` : `${(nth % 4) + 1}.${Math.floor(nth / 4)}`,
          level: nth < 4 ? 'outcome' : 'output',
        }),
      ),
      strands: indexesTo(strands).map((nth) => aStrand({ id: idAt('str', nth), code: String(nth + 1) })),
      workPlanItems: indexesTo(strands).map((nth) =>
        anItem({ id: idAt('itm', nth), code: String(nth + 1), strand: idAt('str', nth) }),
      ),
      organisations: indexesTo(institutions).map((nth) => ({
        id: idAt('org', nth),
        name: { en: `Institution ${nth}` },
      })),
      reports: periods.map((period, nth) => aReport({ id: idAt('rep', nth), ...period })),
      indicators: indexesTo(50).map((nth) => indicatorAt(nth)),
      observations: indexesTo(20).flatMap((nth) =>
        periods.map((period, quarter) =>
          anObservation({
            id: idAt('obs', nth * quarters + quarter),
            indicator: idAt('ind', nth + 30),
            ...period,
            value: decimal(`${(quarter + 1) * 2}.75`),
          }),
        ),
      ),
      events: rows,
    }),
    participations: rows.flatMap((event, nth) => listAt(nth, event, peopleAt(events))),
  };
}

/** Ids of events that were typed begin with their time and end at random. */
const idOfEvent = (nth: number): string => idOf('evt', nth * 1000, BigInt(`0x${fingerprint(String(nth))}`));

/** An event by its number: types and strands in turn, spread over all months. */
export function eventAt(nth: number): Rows['events'] {
  const on = firstDayOf(addMonths(first, nth % 36));
  return anEvent({
    id: idOfEvent(nth),
    type: at(types, Math.floor(nth / strands)),
    items: [idAt('itm', nth % strands)],
    from: on,
    to: on,
  });
}

/** Of how many people those are who come to so many events: each comes about six times. */
export const peopleAt = (events: number): number => Math.max(100, 4 * events);

/** Who came to an event, of so many people. */
export const listAt = (
  nth: number,
  { id: event, to: on }: Pick<Rows['events'], 'id' | 'to'>,
  people: number,
): readonly Participation[] =>
  indexesTo(peopleEach).map((seat) => {
    const person = (nth * 7919 + seat * 104_729) % people;
    return aParticipation({
      id: idAt('par', nth * peopleEach + seat),
      event,
      person: idAt('per', person),
      days: [on],
      sex: person % 2 === 0 ? 'woman' : 'man',
      organisation: idAt('org', person % institutions),
    });
  });

/** 20 count people, of a type in a strand; 10 are shares of women in a strand, or in all; 10 are cumulative and 10 per period, and typed. */
function indicatorAt(nth: number): Rows['indicators'] {
  const base = { id: idAt('ind', nth), code: `${nth + 1}`, result: idAt('res', 4 + (nth % 12)), dimensions };
  if (nth >= 40) return anIndicator({ ...base, accumulation: 'per-period' });
  if (nth >= 30) return anIndicator({ ...base, accumulation: 'cumulative' });
  const strand = { strands: [idAt('str', nth % strands)] };
  if (nth < 20) {
    const type = at(types, Math.floor(nth / strands));
    return anIndicator({
      ...base,
      unitKind: 'persons',
      formula: { kind: 'persons', types: [type], ...strand },
    });
  }
  const formula: Formula = {
    kind: 'ratio',
    numerator: { kind: 'persons', who: { sex: 'woman' }, ...strand },
    denominator: { kind: 'persons', ...strand },
  };
  return anIndicator({ ...base, measure: 'ratio', unitKind: 'percent', formula });
}
