import { findRow, linksFrom } from '../indexes.ts';
import type { Id } from '../base/id.ts';
import type { Project } from '../project.ts';
import { chainOf } from '../results/chain.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { nameOf } from './words/name-of.ts';

/** No result contributes to itself. An addition to the published catalogue. */
export const linksFormNoCycle: Check = {
  id: 'links-form-no-cycle',
  catalogue: 'LF-21',
  severity: 'error',
  rule: 'A results chain leads from activities to the impact; a result that serves itself has no place in it.',
  message:
    '{count, plural, one {Result {results} contributes to itself} other {Results contribute to one another in a circle: {results}}}.',
  find,
};

function find(project: Project): readonly Found[] {
  return chainOf(project).cycles.map((cycle) => ({
    at: linksAlong(project, cycle).map((link) => placeOf('links', link)),
    params: { count: cycle.length, results: cycle.map((id) => nameIn(project, id)) },
  }));
}

function linksAlong(project: Project, cycle: readonly Id[]): Project['links'] {
  return cycle.flatMap((from, index) => {
    const to = cycle[(index + 1) % cycle.length];
    return linksFrom(project, from).filter((link) => link.to === to);
  });
}

function nameIn(project: Project, id: Id): ReturnType<typeof nameOf> {
  return nameOf(findRow(project, 'results', id) ?? findRow(project, 'activities', id) ?? { id });
}
