/** The results as reports tell of them: each outcome with what leads to it, each result once, under the parent that its number expresses. */

import { inPrintedOrder } from '../base/printed-order.ts';
import type { Id } from '../base/id.ts';
import { findRow, linksFrom, once } from '../indexes.ts';
import type { Project, Rows } from '../project.ts';
import { resultLevels } from './result.ts';

type Result = Rows['results'];

/** An impact or outcome with the results below it, in reading order; without `head`, those below no outcome. */
export type ResultGroup = { readonly head?: Result; readonly below: readonly Result[] };

/** Every result once: impacts, then outcomes, then what is below neither. */
export const resultGroupsOf = once((project): readonly ResultGroup[] => {
  const results = resultsInOrder(project);
  const heads = results.filter(isHead);
  const groups = heads.map((head) => ({ head, below: below(project, head) }));
  const placed = new Set(groups.flatMap((group) => group.below));
  const rest = results.filter((result) => !isHead(result) && !placed.has(result));
  return rest.length === 0 ? groups : [...groups, { below: rest }];
});

/** Every result by its level, from the impact down, and in printed order within it. */
export const resultsInOrder = once((project): readonly Result[] =>
  resultLevels.flatMap((level) => inPrintedOrder(project.results.filter((result) => result.level === level))),
);

/** The results that a row serves itself: the one that its number expresses first, then in order of their codes. */
export function parentsOf(project: Project, id: Id): readonly Result[] {
  const links = linksFrom(project, id);
  const parents = inPrintedOrder(links.flatMap((link) => findRow(project, 'results', link.to) ?? []));
  const primary = new Set(links.filter((link) => link.primary).map((link) => link.to));
  const isPrimary = (parent: Result): boolean => primary.has(parent.id);
  return [...new Set([...parents.filter(isPrimary), ...parents])];
}

const isHead = ({ level }: Result): boolean => level === 'impact' || level === 'outcome';

/** The results that serve a head first of all, each directly followed by those that serve it. */
function below(project: Project, head: Result): readonly Result[] {
  const found = new Set<Result>();
  const waiting = [...childrenOf(project, head)];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (found.has(next) || isHead(next)) continue;
    found.add(next);
    waiting.unshift(...childrenOf(project, next));
  }
  return [...found];
}

const childrenOf = (project: Project, parent: Result): readonly Result[] =>
  childrenByParent(project).get(parent.id) ?? [];

const childrenByParent = once((project) => {
  const children = new Map<Id, Result[]>();
  for (const result of resultsInOrder(project)) {
    const parent = parentsOf(project, result.id)[0];
    if (parent !== undefined) children.set(parent.id, [...(children.get(parent.id) ?? []), result]);
  }
  return children;
});
