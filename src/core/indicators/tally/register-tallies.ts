/** The tallies of all parts of formulas that read lists of people, and the rows of the record that are made of them. */

import { canonicalJson, fingerprint } from '../../base/hash.ts';
import type { Id } from '../../base/id.ts';
import type { Period } from '../../base/period.ts';
import { entriesOf, findIn } from '../../base/trie-map.ts';
import { type Change, put, remove } from '../../change.ts';
import { type Traits, traitsOfPerson } from '../../evidence/traits.ts';
import { findRow, observationsOf } from '../../indexes.ts';
import type { Project, Rows } from '../../project.ts';
import type { Participation } from '../../register/participation.ts';
import type { RegisterValue } from '../../register/register-value.ts';
import { type ListPart, keyCounted, registerPartsOf } from '../formulas/parts.ts';
import { isInScope, knownScope } from '../formulas/scope.ts';
import { type Slots, slotsFor, slotsOf } from '../formulas/slots.ts';
import type { Indicator } from '../indicator.ts';
import { type Attendance, type SlotCounts, type Tally, addEvent, emptyTally, removeEvent } from './tally.ts';

/** The tally of one part of a formula. */
export type PartTally = ListPart & {
  readonly indicator: Indicator;
  readonly slots: Slots;
  readonly tally: Tally;
};

/** The participations of one event; those of people who turned out to be one must name one person. */
export type EventList = { readonly event: Rows['events']; readonly list: readonly Participation[] };

/** Tallies from nothing, of the periods of the record and of more. Participations at events that are not in the record are passed over. */
export function tallyRegister(
  project: Project,
  participations: readonly Participation[],
  periods: readonly Period[] = [],
): readonly PartTally[] {
  const lists = listsOf(project, participations);
  const empty = project.indicators.flatMap((indicator) =>
    registerPartsOf(indicator.formula).map((part) => ({
      ...part,
      indicator,
      slots: slotsOf(project, indicator),
      tally: emptyTally(periodsKept(project, indicator, periods)),
    })),
  );
  return lists.reduce<readonly PartTally[]>((parts, list) => {
    const known = knownOf(project, list);
    return parts.map((part) => added(project, part, known));
  }, empty);
}

/** The periods for which people are counted once each: those of reports, those of values that were typed instead, and more that are asked for. */
function periodsKept(project: Project, { id }: Indicator, more: readonly Period[]): readonly Period[] {
  const named = [...project.reports, ...observationsOf(project, id), ...more];
  const all = named.map(({ from, to }) => ({ from, to }));
  return [...new Map(all.map((period) => [`${period.from} ${period.to}`, period])).values()];
}

/** What one event more, less or other makes of tallies, and the rows of the record that change by it. */
export type RegisterStep = { readonly tallies: readonly PartTally[]; readonly changes: readonly Change[] };

/** The list of an event is now another one; `undefined` where there is none before or after. */
export function withList(
  project: Project,
  tallies: readonly PartTally[],
  { before, after }: { readonly before?: EventList; readonly after?: EventList },
): RegisterStep {
  const changes: Change[] = [];
  const [was, is] = [before, after].map((list) => list && knownOf(project, list));
  const stepped = tallies.map((part) => {
    const taken = was && attendanceOf(project, part, was);
    const given = is && attendanceOf(project, part, is);
    const less = taken ? removeEvent(part.tally, taken) : { tally: part.tally, touched: [] };
    const more = given ? addEvent(less.tally, given) : { tally: less.tally, touched: [] };
    const next = { ...part, tally: more.tally };
    if (more.tally !== part.tally)
      changes.push(...changesBetween(part, next, [...new Set([...less.touched, ...more.touched])]));
    return more.tally === part.tally ? part : next;
  });
  return { tallies: stepped, changes };
}

/** What the register says of all indicators, as rows of the record. */
export const registerValuesFrom = (tallies: readonly PartTally[]): readonly RegisterValue[] =>
  tallies.flatMap((part) => [
    ...[...entriesOf(part.tally.events)].map(([event, counts]) => rowOf(part, { event }, counts)),
    ...periodRows(part),
  ]);

function listsOf(project: Project, participations: readonly Participation[]): readonly EventList[] {
  const byEvent = new Map<Id, Participation[]>();
  for (const one of participations) {
    const known = byEvent.get(one.event);
    if (known) known.push(one);
    else byEvent.set(one.event, [one]);
  }
  return [...byEvent].flatMap(([id, list]) => {
    const event = findRow(project, 'events', id);
    return event === undefined ? [] : [{ event, list }];
  });
}

/** A list with what is known of everybody on it, found once for all parts. */
type KnownList = {
  readonly event: Rows['events'];
  readonly list: readonly { readonly one: Participation; readonly traits: Traits }[];
};

const knownOf = (project: Project, { event, list }: EventList): KnownList => ({
  event,
  list: list.map((one) => ({ one, traits: traitsOfPerson(project, event, one) })),
});

function added(project: Project, part: PartTally, list: KnownList): PartTally {
  const attendance = attendanceOf(project, part, list);
  return attendance ? { ...part, tally: addEvent(part.tally, attendance).tally } : part;
}

/** Whom of a list a part counts, each with the slots that they fall into; `undefined` where it does not count the event. */
function attendanceOf(
  project: Project,
  { term, slots }: PartTally,
  { event, list }: KnownList,
): Attendance | undefined {
  if (list.length === 0 || !isInScope(knownScope(project, term), event)) return undefined;
  const who = new Map<Id, readonly number[]>();
  for (const { one, traits } of list) {
    const key = keyCounted(term, one, traits);
    if (key === undefined) continue;
    const own = slotsFor(slots, traits);
    const known = who.get(key);
    who.set(key, known ? [...new Set([...known, ...own])] : own);
  }
  return { event: event.id, on: event.to, who };
}

type Named = Pick<RegisterValue, 'event' | 'from' | 'to'>;

function rowOf({ indicator, part, slots }: PartTally, named: Named, counts: SlotCounts): RegisterValue {
  const id = `rgv_${fingerprint(canonicalJson([indicator.id, part, named]))}`;
  const own = slots.all.map(({ key: slot }, place) => ({
    slot,
    unique: counts.unique[place] ?? 0,
    times: counts.times[place] ?? 0,
  }));
  return { id, indicator: indicator.id, part, ...named, counts: own.filter(({ times }) => times > 0) };
}

/** Where there are no lists at all, there is nothing to say of periods either. */
const periodRows = (part: PartTally): readonly RegisterValue[] =>
  part.tally.events.size === 0 ? [] : part.tally.periods.map((counts) => rowOf(part, counts.period, counts));

function changesBetween(before: PartTally, after: PartTally, touched: readonly Id[]): readonly Change[] {
  const [known, rows] = [before, after].map((part) => [
    ...touched.flatMap((event) => {
      const counts = findIn(part.tally.events, event);
      return counts ? [rowOf(part, { event }, counts)] : [];
    }),
    ...periodRows(part),
  ]);
  const texts = new Map(known?.map((row) => [row.id, canonicalJson(row)]));
  const kept = new Set(rows?.map(({ id }) => id));
  return [
    ...[...texts.keys()].filter((id) => !kept.has(id)).map((id) => remove('registerValues', id)),
    ...(rows ?? [])
      .filter((row) => texts.get(row.id) !== canonicalJson(row))
      .map((row) => put('registerValues', row)),
  ];
}
