import type { Day } from '../../../core/base/day.ts';
import type { Id } from '../../../core/base/id.ts';
import type { ReadFrom } from '../../../core/base/schemas.ts';
import { participationsAt } from '../../../core/evidence/participations.ts';
import { findRow, observationsOf } from '../../../core/indexes.ts';
import type { Indicator } from '../../../core/indicators/indicator.ts';
import { countsKind, itemsServing } from '../../../core/indicators/supply.ts';
import type { Project, Rows } from '../../../core/project.ts';

/** An event that an indicator counts, with how many took part where that is known. */
export type CountedEvent = { readonly event: Rows['events']; readonly participations: number | undefined };

/** The events by a day that an indicator counts: of its types, delivered by work-plan items of its result; the latest first. */
export function countedEvents(project: Project, indicator: Indicator, asOf: Day): readonly CountedEvent[] {
  const types = indicator.countsEventTypes ?? [];
  const serving = new Set<Id>(itemsServing(project, indicator.result).map(({ id }) => id));
  return project.events
    .filter(
      ({ to, type, items = [] }) =>
        to <= asOf && countsKind(types, type) && items.some((id) => serving.has(id)),
    )
    .toSorted((a, b) => (a.to > b.to ? -1 : 1))
    .map((event) => ({ event, participations: participationsAt(event) }));
}

/** What a part of an indicator was read from: its source by name, and where. */
export type ReadPart = {
  readonly part: 'indicator' | 'baseline' | 'target' | 'value';
  readonly from: ReadFrom;
  readonly name: string;
};

/** Where an indicator, its baseline, targets and values were read; in this order, each place once. */
export function readPartsOf(project: Project, indicator: Indicator): readonly ReadPart[] {
  const partOf = (part: ReadPart['part'], from: ReadFrom | undefined): readonly ReadPart[] =>
    from === undefined
      ? []
      : [{ part, from, name: findRow(project, 'sources', from.source)?.name ?? from.source }];
  return [
    ...partOf('indicator', indicator.readFrom),
    ...partOf('baseline', indicator.baseline?.readFrom),
    ...indicator.targets.flatMap(({ readFrom }) => partOf('target', readFrom)),
    ...observationsOf(project, indicator.id).flatMap(({ readFrom }) => partOf('value', readFrom)),
  ];
}

/** The documents and events that prove values of an indicator, each once, by their ids. */
export const evidenceIdsOf = (project: Project, indicator: Indicator): readonly Id[] => [
  ...new Set(observationsOf(project, indicator.id).flatMap(({ evidence = [] }) => evidence)),
];
