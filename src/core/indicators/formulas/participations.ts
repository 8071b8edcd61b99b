import { say } from '../../report/phrase.ts';
import { countPeople, personCounted } from './count-people.ts';
import type { FormulaOf } from './formula.ts';
import type { TermKind } from './formula-kind.ts';
import { wordsOfWho } from './who-words.ts';
import { wordsOfScope } from './scope-words.ts';

/** Counts everybody each time that they came to an event. */
export const participations: TermKind<FormulaOf<'participations'>> = {
  title: 'Participations',
  unit: 'participations',
  keyOf: personCounted,
  words: (project, term) => [
    say(participations.title),
    ...wordsOfWho(term.who),
    ...wordsOfScope(project, term),
  ],
  count: countPeople,
};
