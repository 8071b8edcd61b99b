import { decimal } from '../../base/decimal.ts';
import { traitsOfEvent } from '../../evidence/traits.ts';
import { say } from '../../report/phrase.ts';
import type { FormulaOf } from './formula.ts';
import type { TermKind } from './formula-kind.ts';
import { eventsIn } from './scope.ts';
import { slotsFor } from './slots.ts';
import { wordsOfScope } from './scope-words.ts';

/** Counts events that took place. */
export const events: TermKind<FormulaOf<'events'>> = {
  title: 'Number of events',
  unit: 'events',
  words: (project, term) => [say(events.title), ...wordsOfScope(project, term)],
  count(term, { project, span, slots }) {
    const found = eventsIn(project, term, span);
    const numbers = slots.all.map(() => 0);
    for (const event of found)
      for (const place of slotsFor(slots, traitsOfEvent(event))) numbers[place] = (numbers[place] ?? 0) + 1;
    return {
      numbers: numbers.map(decimal),
      contributions: found.map(({ id, to }) => ({ table: 'events', row: id, on: to, amount: decimal(1) })),
    };
  },
};
