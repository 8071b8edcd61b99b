/** What is known of somebody who came to an event, as far as values are split or filtered by it. */

import type { Id } from '../base/id.ts';
import { findRow } from '../indexes.ts';
import type { organisationKinds } from '../parties/organisation.ts';
import type { Project, Rows } from '../project.ts';
import type { AgeBand, Participation, PersonSex } from '../register/participation.ts';
import type { EventType } from './event-type.ts';

/** A kind of organisation. */
export type OrganisationKind = (typeof organisationKinds)[number];

/**
 * Traits of somebody at an event. `ageBands` are the bands that the age may lie in; `not-noted` is said of a trait that nobody noted, and what is
 * absent is not asked for. `place` is in lower case.
 */
export type Traits = {
  readonly sex?: PersonSex;
  readonly ageBands?: readonly (AgeBand | 'not-noted')[];
  readonly organisationKind?: OrganisationKind | 'not-noted';
  readonly organisation?: Id;
  readonly eventType?: EventType;
  readonly place?: string;
};

/** The traits of a person at an event, with those of the event. A sex that nobody asked for is `not-said`. */
export function traitsOfPerson(
  project: Project,
  event: Rows['events'],
  { sex = 'not-said', ageBand, organisation }: Participation,
): Traits {
  const kind = findRow(project, 'organisations', organisation)?.kind ?? 'not-noted';
  return {
    ...traitsOfEvent(event),
    sex,
    ageBands: [ageBand ?? 'not-noted'],
    organisationKind: kind,
    ...(organisation !== undefined && { organisation }),
  };
}

/** The traits that everybody at an event shares. */
export const traitsOfEvent = ({ type, place }: Rows['events']): Traits => ({
  eventType: type,
  ...(place !== undefined && { place: Object.values(place).join(' ').toLowerCase() }),
});

/** Several traits of one and the same. */
export const joinTraits = (all: readonly (Traits | undefined)[]): Traits =>
  all.reduce<Traits>((joined, one) => ({ ...joined, ...one }), {});

/** Whether somebody with these traits has all that are wanted. Of an age that may lie in several bands, all of them must be wanted. */
export function hasTraits(actual: Traits, wanted: Traits): boolean {
  return (
    isWanted(actual.sex, wanted.sex) &&
    areWanted(actual.ageBands, wanted.ageBands) &&
    isWanted(actual.organisationKind, wanted.organisationKind) &&
    isWanted(actual.organisation, wanted.organisation) &&
    isWanted(actual.eventType, wanted.eventType) &&
    (wanted.place === undefined || actual.place?.includes(wanted.place) === true)
  );
}

const isWanted = (actual: string | undefined, wanted: string | undefined): boolean =>
  wanted === undefined || actual === wanted;

const areWanted = (actual: Traits['ageBands'], wanted: Traits['ageBands']): boolean =>
  wanted === undefined || (actual !== undefined && actual.every((band) => wanted.includes(band)));
