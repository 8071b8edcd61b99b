import { say } from '../../report/phrase.ts';
import { countPeople, personCounted } from './count-people.ts';
import type { FormulaOf } from './formula.ts';
import type { TermKind } from './formula-kind.ts';
import { wordsOfWho } from './who-words.ts';
import { wordsOfScope } from './scope-words.ts';

/** Counts everybody who came to events once, however often. */
export const persons: TermKind<FormulaOf<'persons'>> = {
  title: 'Unique persons',
  unit: 'persons',
  keyOf: personCounted,
  words: (project, term) => [say(persons.title), ...wordsOfWho(term.who), ...wordsOfScope(project, term)],
  count: countPeople,
};
