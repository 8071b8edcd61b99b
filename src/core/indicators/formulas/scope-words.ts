import type { Id } from '../../base/id.ts';
import type { Text } from '../../base/text.ts';
import { eventTypeNames } from '../../checks/words/event-type-names.ts';
import { nameOf } from '../../checks/words/name-of.ts';
import { findRow } from '../../indexes.ts';
import type { Project } from '../../project.ts';
import { type Words, say } from '../../report/phrase.ts';
import type { Scope } from './formula.ts';

/** The messages of a scope. */
export const scopeWords = {
  types: 'at {types}|events',
  strands: '{strands, plural, one {of strand {strands}} other {of strands {strands}}}',
  items: '{items, plural, one {of work-plan item {items}} other {of work-plan items {items}}}',
  results: 'contributing to {results}',
  places: 'in {places}|place',
} as const;

/** Which events a formula counts, in words; none where it counts all. */
export function wordsOfScope(project: Project, scope: Scope): readonly Words[] {
  const { types, strands, items, results, places } = scope;
  return [
    ...(types === undefined
      ? []
      : [say(scopeWords.types, { types: types.map((type) => eventTypeNames[type]) })]),
    ...(strands === undefined
      ? []
      : [say(scopeWords.strands, { strands: namesIn(project, 'strands', strands) })]),
    ...(items === undefined
      ? []
      : [say(scopeWords.items, { items: namesIn(project, 'workPlanItems', items) })]),
    ...(results === undefined
      ? []
      : [say(scopeWords.results, { results: namesIn(project, 'results', results) })]),
    ...(places === undefined ? [] : [say(scopeWords.places, { places })]),
  ];
}

type Named = 'strands' | 'workPlanItems' | 'results';

const namesIn = (project: Project, table: Named, ids: readonly Id[]): readonly (string | Text)[] =>
  ids.map((id) => nameOf(findRow(project, table, id) ?? { id }));
