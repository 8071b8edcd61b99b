/**
 * The results chain as a graph: activities and results serve results, many to many. It is meant to be free of cycles, but a record may hold
 * some, and links to rows that are not there. Nothing here hangs or throws on either: a link with a missing end is passed over (a finding
 * names it), and a cycle is data. Everything takes time linear in rows and links.
 */

import type { Id } from '../base/id.ts';
import { once } from '../indexes.ts';
import type { Project } from '../project.ts';

/**
 * The chain of a record. `order` holds every result and activity once, from the top: each stands after all that it serves (inside a cycle that
 * cannot be). `cycles` has one for each knot of rows that serve one another, as ids along the links, the least id first.
 */
export type Chain = {
  readonly order: readonly Id[];
  readonly cycles: readonly (readonly Id[])[];
  readonly serves: ReadonlyMap<Id, readonly Id[]>;
  readonly servedBy: ReadonlyMap<Id, readonly Id[]>;
};

/** What a row contributes to: the results that it serves itself, and those beyond them, nearest first. */
export type Contribution = { readonly direct: readonly Id[]; readonly indirect: readonly Id[] };

type Edges = ReadonlyMap<Id, readonly Id[]>;

/** The chain of a record; the same value each time for the same record. */
export const chainOf: (project: Project) => Chain = once((project) => {
  const ids = [...project.results, ...project.activities].map((row) => row.id);
  const known = new Set(ids);
  const links = project.links.filter((link) => known.has(link.from) && known.has(link.to));
  const serves = edgesOf(links.map((link) => [link.from, link.to]));
  const servedBy = edgesOf(links.map((link) => [link.to, link.from]));
  const order = finish(ids, serves, new Set());
  return { order, cycles: cyclesOf({ order, serves, servedBy }), serves, servedBy };
});

/** The results that a row serves, directly or not, nearest first. The row itself is among them only where it lies on a cycle. */
export const ancestorsOf = (project: Project, id: Id): readonly Id[] => reach(id, chainOf(project).serves);

/** The results and activities that serve a result, directly or not, nearest first. */
export const descendantsOf = (project: Project, id: Id): readonly Id[] =>
  reach(id, chainOf(project).servedBy);

/** What a row contributes to. */
export function contributionOf(project: Project, id: Id): Contribution {
  const direct = chainOf(project).serves.get(id) ?? [];
  const known = new Set(direct);
  return { direct, indirect: ancestorsOf(project, id).filter((other) => !known.has(other)) };
}

/** Whether a new link would make a row contribute to itself. */
export const wouldMakeCycle = (project: Project, link: { readonly from: Id; readonly to: Id }): boolean =>
  link.from === link.to || ancestorsOf(project, link.to).includes(link.from);

function edgesOf(pairs: readonly (readonly [Id, Id])[]): Edges {
  const edges = new Map<Id, Set<Id>>();
  for (const [from, to] of pairs) edges.set(from, (edges.get(from) ?? new Set<Id>()).add(to));
  return new Map([...edges].map(([from, ends]) => [from, [...ends].toSorted()]));
}

function reach(start: Id, edges: Edges): readonly Id[] {
  const found = new Set(edges.get(start));
  for (const id of found) for (const next of edges.get(id) ?? []) found.add(next);
  return [...found];
}

/** The unseen rows that can be reached from `starts`, each after all that can be reached from it (depth first, with a stack of its own). */
function finish(starts: readonly Id[], edges: Edges, seen: Set<Id>): readonly Id[] {
  const finished: Id[] = [];
  const path: { readonly id: Id; next: number }[] = [];
  const enter = (id: Id | undefined): void => {
    if (id === undefined || seen.has(id)) return;
    seen.add(id);
    path.push({ id, next: 0 });
  };
  for (const start of starts) {
    enter(start);
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const ends = edges.get(step.id) ?? [];
      if (step.next < ends.length) enter(ends[step.next++]);
      else finished.push(path.pop()?.id ?? step.id);
    }
  }
  return finished;
}

/** One cycle per knot (Kosaraju): backwards through the order, each search against the links finds one knot. */
function cyclesOf({ order, serves, servedBy }: Omit<Chain, 'cycles'>): Chain['cycles'] {
  const seen = new Set<Id>();
  const knots = order.toReversed().map((id) => finish([id], servedBy, seen));
  return knots
    .filter((knot) => knot.length > 1 || knot.some((id) => serves.get(id)?.includes(id)))
    .map((knot) => shortestCycle(knot.toSorted(), serves))
    .toSorted((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}

function shortestCycle(knot: readonly Id[], serves: Edges): readonly Id[] {
  const [start = ''] = knot;
  const inside = new Set(knot);
  const cameFrom = new Map<Id, Id>();
  const queue = [start];
  for (const id of queue) {
    for (const next of serves.get(id) ?? []) {
      if (!inside.has(next) || cameFrom.has(next)) continue;
      cameFrom.set(next, id);
      if (next === start) return trace(start, cameFrom);
      queue.push(next);
    }
  }
  return knot;
}

function trace(start: Id, cameFrom: ReadonlyMap<Id, Id>): readonly Id[] {
  const path = [start];
  for (let id = cameFrom.get(start); id !== undefined && id !== start; id = cameFrom.get(id)) path.push(id);
  return [start, ...path.slice(1).toReversed()];
}
