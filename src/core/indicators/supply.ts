import type { Day } from '../base/day.ts';
import type { Id } from '../base/id.ts';
import type { EventType } from '../evidence/event-type.ts';
import { itemsOfActivity, linksTo, once } from '../indexes.ts';
import type { Project, Rows } from '../project.ts';
import { isOnHold } from '../workplan/hold-state.ts';
import type { Indicator } from './indicator.ts';

type Item = Rows['workPlanItems'];

/** The items that an indicator can count: `done` are completed, `planned` still to come, `held` rest under a hold. In order of the table. */
export type Supply = {
  readonly done: readonly Item[];
  readonly planned: readonly Item[];
  readonly held: readonly Item[];
};

/** The work-plan items that deliver the activities linked to a result, each once, in order of the table. */
export function itemsServing(project: Project, result: Id | undefined): readonly Item[] {
  if (result === undefined) return [];
  const known = served(project).get(result);
  if (known) return known;
  const items = linksTo(project, result).flatMap((link) => itemsOfActivity(project, link.from));
  const inOrder = [...new Set(items)].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  served(project).set(result, inOrder);
  return inOrder;
}

const served = once(() => new Map<Id, readonly Item[]>());

/** What the work plan supplies for an indicator as of a day: items of the event types that it counts, for its result. Cancelled and pending ones are none. */
export function supplyOf(project: Project, indicator: Indicator, asOf: Day): Supply {
  const types = indicator.countsEventTypes ?? [];
  const items = itemsServing(project, indicator.result).filter((item) => countsKind(types, item.kind));
  const open = items.filter((item) => item.state === 'planned' || item.state === 'ongoing');
  return {
    done: items.filter((item) => item.state === 'completed'),
    planned: open.filter((item) => !isOnHold(project, item, asOf)),
    held: open.filter((item) => isOnHold(project, item, asOf)),
  };
}

/** Whether an indicator that counts these event types counts an item of this kind. Who counts trainings counts those of trainers too. */
export function countsKind(types: readonly EventType[], kind: Item['kind']): boolean {
  return types.some((type) => type === kind || (type === 'training' && kind === 'training-of-trainers'));
}
